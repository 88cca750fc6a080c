package dev.righttrack.authoring.verify;

import dev.righttrack.authoring.exact.CircumstanceCondition;
import dev.righttrack.authoring.exact.Condition;
import dev.righttrack.authoring.exact.Part;
import dev.righttrack.authoring.exact.PlaceCondition;
import dev.righttrack.authoring.exact.Profiles;
import dev.righttrack.authoring.exact.ReadRule;
import dev.righttrack.authoring.exact.SkillCondition;
import dev.righttrack.authoring.exact.Tables;
import dev.righttrack.authoring.exact.VerdictCondition;
import dev.righttrack.authoring.exact.WishCondition;
import dev.righttrack.facts.Candidate;
import dev.righttrack.facts.LevelRange;
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
final class RuleWitness {

    private static final int SAMPLE = 5_000;

    private final Space space;
    private final ReadRule rule;

    RuleWitness(Space space, ReadRule rule) {
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
        boolean hangs = rule.conditions().stream().anyMatch(c -> c.part().compareTo(Part.SKILLS) >= 0);
        boolean unknown = rule.conditions().stream().anyMatch(SkillCondition.Unknown.class::isInstance);
        Candidate nearest = Candidate.unknown("witness");
        for (Candidate made : new Doer(space.advisor()).candidates(rule.conditions())) {
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

    /** The candidate with wishes that the conditions allow; where a place is asked, those that further it most. */
    private List<Candidate> wishing(Candidate made) {
        List<WishCondition.Wished> wished = only(WishCondition.Wished.class);
        Set<String> mentioned = new TreeSet<>();
        wished.forEach(one -> mentioned.addAll(one.topics()));
        Map<String, String> rest = new HashMap<>();
        List<PlaceCondition.Placed> placed = only(PlaceCondition.Placed.class);
        if (!placed.isEmpty()) {
            Tables tables = space.tables(Map.of());
            List<Set<String>> does = placed.stream()
                    .map(p -> tables.roles().indexOf(p.role()))
                    .map(role -> role < 0 ? Set.<String>of() : tables.does(role))
                    .toList();
            rest.putAll(space.wishesFor(does.get(0)));
            rest.keySet().forEach(topic -> {
                if (does.stream().map(d -> d.contains(topic)).distinct().count() > 1) {
                    mentioned.add(topic);
                }
            });
        }
        List<Candidate> all = new ArrayList<>();
        for (Map<String, String> chosen : Space.wishes(List.copyOf(mentioned))) {
            if (wished.stream().allMatch(one -> holds(one, chosen))) {
                Map<String, String> wishes = new HashMap<>(rest);
                wishes.putAll(chosen);
                all.add(made.withWishes(wishes));
            }
        }
        return all;
    }

    private static boolean holds(WishCondition.Wished wished, Map<String, String> wishes) {
        return wished.absent()
                != wished.topics().stream().anyMatch(t -> wished.stance().equals(wishes.get(t)));
    }

    private <T extends Condition> List<T> only(Class<T> type) {
        return rule.conditions().stream()
                .filter(type::isInstance)
                .map(type::cast)
                .toList();
    }

    /** A few profiles first: most rules fire for many. */
    private Optional<Candidate> sampled(Candidate wishing) {
        Random random = new Random(1);
        Profiles profiles = space.profiles();
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
        List<SkillCondition.Unknown> unknown = only(SkillCondition.Unknown.class);
        if (unknown.isEmpty()) {
            return stated;
        }
        Map<String, LevelRange> skills = new HashMap<>(stated.skills());
        unknown.forEach(one -> skills.remove(space.profiles().skill(one.skill())));
        return candidate.withSkills(skills);
    }

    private Optional<Candidate> scanned(Candidate wishing) {
        for (Map<String, Set<String>> told : circumstances(wishing)) {
            Candidate candidate = wishing.withCircumstances(told);
            Tables tables = space.tables(told);
            int[] agreement = space.agreement(tables, wishing.wishes());
            for (int profile = 0; profile < space.profiles().size(); profile++) {
                if (mayFire(tables, agreement, profile)) {
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
        only(CircumstanceCondition.Nowhere.class).forEach(one -> bound.add(one.kind()));
        Set<Map<String, Set<String>>> all = new LinkedHashSet<>();
        for (Map<String, Set<String>> told : space.advisor().circumstances()) {
            Map<String, Set<String>> both = new HashMap<>(told);
            both.keySet().removeAll(bound);
            both.putAll(wishing.circumstances());
            all.add(both);
        }
        return all;
    }

    private boolean mayFire(Tables tables, int[] agreement, int profile) {
        for (Condition condition : rule.conditions()) {
            if (!mayHold(condition, tables, agreement, profile)) {
                return false;
            }
        }
        return true;
    }

    private boolean mayHold(Condition condition, Tables tables, int[] agreement, int profile) {
        if (condition instanceof SkillCondition.AtLeast least) {
            return space.profiles().rank(profile, least.skill()) >= least.least();
        }
        if (condition instanceof SkillCondition.LessThan less) {
            return space.profiles().rank(profile, less.skill()) < less.bound();
        }
        if (condition instanceof VerdictCondition.VerdictAtLeast verdict) {
            int role = tables.roles().indexOf(verdict.role());
            return role >= 0 && tables.worst(role, profile) >= verdict.least();
        }
        if (condition instanceof VerdictCondition.VerdictAtMost verdict) {
            int role = tables.roles().indexOf(verdict.role());
            return role >= 0 && tables.best(role, profile) <= verdict.most();
        }
        if (condition instanceof PlaceCondition.Placed placed && placed.first()) {
            int role = tables.roles().indexOf(placed.role());
            // Tools may still be told and change a fit; a tie is left to the evaluation itself.
            return role >= 0
                    && (rule.conditions().stream().anyMatch(c -> c.part() == Part.DOINGS)
                            || tables.lead(role, profile, agreement).held() >= 0);
        }
        return true;
    }
}
