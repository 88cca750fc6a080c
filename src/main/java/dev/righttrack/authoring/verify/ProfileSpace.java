package dev.righttrack.authoring.verify;

import dev.righttrack.authoring.exact.ExactEvaluator;
import dev.righttrack.authoring.exact.PreparedCondition;
import dev.righttrack.authoring.exact.ProfileTables;
import dev.righttrack.authoring.exact.SkillProfiles;
import dev.righttrack.candidate.Candidate;
import dev.righttrack.facts.Role;
import dev.righttrack.rules.model.Entailment;
import dev.righttrack.rules.model.PossibleFacts;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Every profile under one set of rules, with the tables that were needed so far. Not safe for several threads. */
final class ProfileSpace {

    /** The stances that a wish may have; an unknown wish counts as the middle one. */
    static final List<String> STANCES = List.of("does not want", "no matter", "wants");

    private static final int MOST_TABLES = 2;

    private final ExactEvaluator advisor;
    private final SkillProfiles profiles;
    private final PossibleFacts possible;
    private final Entailment entailment;
    private final LinkedHashMap<Map<String, Set<String>>, ProfileTables> tables = new LinkedHashMap<>();

    ProfileSpace(ExactEvaluator advisor) {
        this.advisor = advisor;
        this.profiles = new SkillProfiles(advisor.knowledge());
        this.possible = new PossibleFacts(
                advisor.knowledge(),
                advisor.rules().stream()
                        .flatMap(rule -> rule.conditions().stream())
                        .map(PreparedCondition::said)
                        .toList());
        this.entailment = new Entailment(possible);
    }

    /** The facts that may be there, between which the rules tell. */
    PossibleFacts possible() {
        return possible;
    }

    /** Which conditions follow from which. */
    Entailment entailment() {
        return entailment;
    }

    ExactEvaluator advisor() {
        return advisor;
    }

    SkillProfiles profiles() {
        return profiles;
    }

    /** The tables for candidates of whom nothing is told but these circumstances. */
    ProfileTables tables(Map<String, Set<String>> circumstances) {
        ProfileTables known = tables.get(circumstances);
        if (known == null) {
            if (tables.size() == MOST_TABLES) {
                tables.remove(tables.keySet().iterator().next());
            }
            known = advisor.tables(profiles, Candidate.unknown("witness").withCircumstances(circumstances));
            tables.put(circumstances, known);
        }
        return known;
    }

    /**
     * The wishes of somebody who wants what a role does, and nothing else, with every stance on what it shares: no other
     * wishes put it further ahead.
     */
    List<Map<String, String>> wishesFor(Role role) {
        Map<String, String> own = new TreeMap<>();
        advisor.knowledge()
                .topics()
                .forEach(topic -> own.put(topic, role.does().contains(topic) ? "wants" : "does not want"));
        return wishes(role.shares().stream().sorted().toList()).stream()
                .map(shared -> {
                    Map<String, String> all = new TreeMap<>(own);
                    all.putAll(shared);
                    return all;
                })
                .toList();
    }

    /** How far wishes agree with each role, in halves of a topic. */
    int[] agreement(ProfileTables of, Map<String, String> wishes) {
        int[] agreement = new int[of.roles().size()];
        for (int role = 0; role < agreement.length; role++) {
            for (String topic : advisor.knowledge().topics()) {
                int halves = STANCES.indexOf(wishes.getOrDefault(topic, "no matter"));
                agreement[role] += of.role(role).agreement(topic, halves);
            }
        }
        return agreement;
    }

    /** Every assignment of stances to some topics. */
    static List<Map<String, String>> wishes(List<String> topics) {
        List<Map<String, String>> all = List.of(Map.of());
        for (String topic : topics) {
            all = all.stream()
                    .flatMap(wishes -> STANCES.stream().map(stance -> {
                        Map<String, String> more = new HashMap<>(wishes);
                        more.put(topic, stance);
                        return more;
                    }))
                    .toList();
        }
        return all;
    }
}
