package dev.righttrack.authoring.verify;

import dev.righttrack.authoring.exact.ConditionScope;
import dev.righttrack.authoring.exact.EvaluableRule;
import dev.righttrack.authoring.exact.PreparedCondition;
import dev.righttrack.authoring.exact.ProfileTables;
import dev.righttrack.authoring.exact.SkillProfiles;
import dev.righttrack.candidate.Candidate;
import dev.righttrack.candidate.LevelRange;
import dev.righttrack.facts.Role;
import dev.righttrack.facts.Setting;
import dev.righttrack.facts.Skill;
import dev.righttrack.rules.model.Condition;
import dev.righttrack.rules.model.FactPattern;
import dev.righttrack.rules.model.FactType;
import dev.righttrack.rules.model.Field;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;

/** Looks for a candidate for whom a rule fires: what the conditions ask is made, what follows is searched for. */
final class FiringWitnessSearch {

    private static final int SAMPLE = 5_000;

    private final ProfileSpace space;
    private final EvaluableRule rule;

    FiringWitnessSearch(ProfileSpace space, EvaluableRule rule) {
        this.space = space;
        this.rule = rule;
    }

    /**
     * What a search came to.
     *
     * @param found a candidate for whom the rule fires
     * @param nearest otherwise one who comes near it
     * @param complete whether every profile, and every class of wishes and circumstances, was looked at
     */
    record Search(Optional<Candidate> found, Candidate nearest, boolean complete) {}

    Search search() {
        boolean hangs = rule.conditions().stream().anyMatch(c -> c.part().compareTo(ConditionScope.SKILLS) >= 0);
        boolean unknown = rule.conditions().stream().anyMatch(ProfileTest::looksAtBasis);
        Candidate nearest = Candidate.unknown("witness");
        for (Candidate made : new WitnessBuilder(space).candidates(rule.conditions())) {
            for (Candidate wishing : wishing(made)) {
                nearest = wishing;
                Optional<Candidate> found = hangs ? sampled(wishing).or(() -> scanned(wishing)) : fits(wishing);
                if (found.isPresent()) {
                    return new Search(found, nearest, true);
                }
            }
        }
        return new Search(Optional.empty(), nearest, !unknown);
    }

    private Optional<Candidate> fits(Candidate candidate) {
        return space.advisor().fires(rule, candidate) ? Optional.of(candidate) : Optional.empty();
    }

    private static FactPattern pattern(PreparedCondition condition) {
        return condition.said().patterns().get(0);
    }

    /** The candidate with wishes that the conditions allow; where a place is asked, those that further it most. */
    private List<Candidate> wishing(Candidate made) {
        List<PreparedCondition> wished = on(FactType.WISH);
        Set<String> mentioned = new TreeSet<>();
        wished.forEach(
                one -> mentioned.addAll(pattern(one).words(Field.WISH_TOPIC).orElse(Set.of())));
        Map<String, String> rest = new HashMap<>();
        List<String> placed = placed();
        if (!placed.isEmpty()) {
            ProfileTables tables = space.tables(Map.of());
            List<Role> roles = placed.stream()
                    .map(name -> tables.roles().indexOf(name))
                    .map(role -> role < 0 ? new Role("", Set.of()) : tables.role(role))
                    .toList();
            rest.putAll(space.wishesFor(roles.get(0)).get(0));
            rest.keySet().forEach(topic -> {
                boolean shared = roles.stream().anyMatch(role -> role.shares().contains(topic));
                boolean differs = roles.stream()
                                .map(role -> role.does().contains(topic))
                                .distinct()
                                .count()
                        > 1;
                if (shared || differs) {
                    mentioned.add(topic);
                }
            });
        }
        List<Candidate> all = new ArrayList<>();
        for (Map<String, String> chosen : ProfileSpace.wishes(List.copyOf(mentioned))) {
            Map<String, String> wishes = new HashMap<>(rest);
            wishes.putAll(chosen);
            Candidate wishing = made.withWishes(wishes);
            if (wished.stream().allMatch(one -> space.advisor().holds(one, wishing))) {
                all.add(wishing);
            }
        }
        return all;
    }

    /** The roles whose places the conditions name, in their order. */
    private List<String> placed() {
        return on(FactType.RANKING).stream()
                .flatMap(one -> pattern(one).constraints().stream())
                .flatMap(constraint -> constraint.value().words().stream())
                .toList();
    }

    private List<PreparedCondition> on(FactType type) {
        return rule.conditions().stream()
                .filter(condition -> pattern(condition).type() == type)
                .toList();
    }

    /** A few profiles first: most rules fire for many. */
    private Optional<Candidate> sampled(Candidate wishing) {
        Random random = new Random(1);
        SkillProfiles profiles = space.profiles();
        for (int i = 0; i < SAMPLE; i++) {
            int profile = i < 4 ? (profiles.size() - 1) / 3 * i : random.nextInt(profiles.size());
            Optional<Candidate> found = fits(stated(wishing, profile));
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    /** The skills of a profile, but nothing of those that must be unknown. */
    private Candidate stated(Candidate candidate, int profile) {
        Candidate stated = space.profiles().on(candidate, profile);
        Set<String> unknown = unknown();
        if (unknown.isEmpty()) {
            return stated;
        }
        Map<String, LevelRange> skills = new HashMap<>(stated.skills());
        skills.keySet().removeAll(unknown);
        return candidate.withSkills(skills);
    }

    /** The skills of which a condition wants something that no statement brings about. */
    private Set<String> unknown() {
        Set<String> unknown = new HashSet<>();
        for (PreparedCondition condition : on(FactType.SKILL)) {
            if (ProfileTest.looksAtBasis(condition) && WitnessBuilder.wants(condition.said(), FactType.SKILL)) {
                List<Skill> wanted = space.possible().matching(pattern(condition)).stream()
                        .map(Skill.class::cast)
                        .toList();
                if (wanted.stream().noneMatch(skill -> skill.basis().equals(Skill.STATED))) {
                    wanted.forEach(skill -> unknown.add(skill.name()));
                }
            }
        }
        return unknown;
    }

    private Optional<Candidate> scanned(Candidate wishing) {
        for (Map<String, Set<String>> told : circumstances(wishing)) {
            Candidate candidate = wishing.withCircumstances(told);
            ProfileTables tables = space.tables(told);
            int[] agreement = space.agreement(tables, wishing.wishes());
            List<ProfileTest> tests = rule.conditions().stream()
                    .filter(ProfileTest::isDecided)
                    .map(condition -> new ProfileTest(condition, space, tables.roles()))
                    .toList();
            for (int profile = 0; profile < space.profiles().size(); profile++) {
                if (mayFire(tests, tables, agreement, profile)) {
                    Optional<Candidate> found = fits(stated(candidate, profile));
                    if (found.isPresent()) {
                        return found;
                    }
                }
            }
        }
        return Optional.empty();
    }

    /** The candidate's own circumstances, with each class of those that the rule leaves open. */
    private Set<Map<String, Set<String>>> circumstances(Candidate wishing) {
        Set<String> bound = new HashSet<>(wishing.circumstances().keySet());
        on(FactType.SETTING).stream()
                .filter(condition -> condition.said() instanceof Condition.Absent)
                .flatMap(condition -> space.possible().matching(pattern(condition)).stream())
                .forEach(setting -> bound.add(((Setting) setting).kind()));
        Set<Map<String, Set<String>>> all = new LinkedHashSet<>();
        for (Map<String, Set<String>> told : space.advisor().circumstances()) {
            Map<String, Set<String>> both = new HashMap<>(told);
            both.keySet().removeAll(bound);
            both.putAll(wishing.circumstances());
            all.add(both);
        }
        return all;
    }

    private boolean mayFire(List<ProfileTest> tests, ProfileTables tables, int[] agreement, int profile) {
        for (ProfileTest test : tests) {
            if (!test.holds(tables, profile)) {
                return false;
            }
        }
        return mayBeFirst(tables, agreement, profile);
    }

    /** Tools may still be stated and change a fit; a tie is left to the evaluation itself. */
    private boolean mayBeFirst(ProfileTables tables, int[] agreement, int profile) {
        if (rule.conditions().stream().anyMatch(c -> c.part() == ConditionScope.DOINGS)) {
            return true;
        }
        for (PreparedCondition condition : on(FactType.RANKING)) {
            Optional<Set<String>> first = pattern(condition).words(Field.RANKING_FIRST);
            if (first.isPresent()
                    && WitnessBuilder.wants(condition.said(), FactType.RANKING)
                    && first.get().stream()
                            .map(role -> tables.roles().indexOf(role))
                            .noneMatch(role -> role >= 0
                                    && tables.lead(role, profile, agreement).held() >= 0)) {
                return false;
            }
        }
        return true;
    }
}
