package dev.righttrack.authoring.verify;

import dev.righttrack.authoring.exact.ConditionScope;
import dev.righttrack.authoring.exact.EvaluableRule;
import dev.righttrack.authoring.exact.PreparedCondition;
import dev.righttrack.authoring.exact.ProfileTables;
import dev.righttrack.authoring.exact.RuleConsequence;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** When two rules fire: whether that is always together, and whether they have the same to say then. */
final class JointFiring {

    private final ProfileSpace space;

    JointFiring(ProfileSpace space) {
        this.space = space;
    }

    /** Whether two rules conclude on the same thing, so that one of them would do. */
    static boolean sameSubject(EvaluableRule one, EvaluableRule other) {
        Set<Object> subjects = subjects(one);
        return subjects(other).stream().anyMatch(subjects::contains);
    }

    private static Set<Object> subjects(EvaluableRule rule) {
        return rule.conclusions().stream().map(JointFiring::subject).collect(Collectors.toSet());
    }

    /** A line with words of its own is a reason of its own; two rules need not have one reason. */
    private static Object subject(RuleConsequence conclusion) {
        return conclusion instanceof RuleConsequence.Shows shows ? "skill " + shows.skill() : conclusion;
    }

    /** Whether two rules fire for exactly the same candidates. */
    boolean areTheSame(EvaluableRule one, EvaluableRule other) {
        Set<PreparedCondition> first = needed(one);
        Set<PreparedCondition> second = needed(other);
        if (first.equals(second)) {
            return true;
        }
        return !first.isEmpty()
                && before(first).equals(before(second))
                && isFollowing(first)
                && isFollowing(second)
                && sameProfiles(first, second);
    }

    /** The conditions that no other condition of the rule makes sure of. */
    private Set<PreparedCondition> needed(EvaluableRule rule) {
        Set<PreparedCondition> distinct = new HashSet<>(rule.conditions());
        distinct.removeIf(c -> c.part() == ConditionScope.KNOWLEDGE);
        Set<PreparedCondition> needed = new HashSet<>(distinct);
        for (PreparedCondition weaker : distinct) {
            if (distinct.stream()
                    .anyMatch(stronger -> !stronger.equals(weaker)
                            && implies(stronger, weaker)
                            && !(implies(weaker, stronger) && stronger.hashCode() > weaker.hashCode()))) {
                needed.remove(weaker);
            }
        }
        return needed;
    }

    private boolean implies(PreparedCondition one, PreparedCondition other) {
        return space.entailment().implies(one.said(), other.said());
    }

    private static Set<PreparedCondition> before(Set<PreparedCondition> all) {
        return all.stream()
                .filter(c -> c.part().compareTo(ConditionScope.SKILLS) < 0)
                .collect(Collectors.toSet());
    }

    private static boolean isFollowing(Set<PreparedCondition> all) {
        return all.stream().allMatch(c -> c.part().compareTo(ConditionScope.SKILLS) < 0 || ProfileTest.isDecided(c));
    }

    /** Compares what depends on skills and verdicts over every profile and class of circumstances. */
    private boolean sameProfiles(Set<PreparedCondition> one, Set<PreparedCondition> other) {
        for (Map<String, Set<String>> told : space.advisor().circumstances()) {
            ProfileTables tables = space.tables(told);
            List<ProfileTest> first = tests(one, tables);
            List<ProfileTest> second = tests(other, tables);
            for (int profile = 0; profile < space.profiles().size(); profile++) {
                if (holds(first, tables, profile) != holds(second, tables, profile)) {
                    return false;
                }
            }
        }
        return true;
    }

    private List<ProfileTest> tests(Set<PreparedCondition> all, ProfileTables tables) {
        return all.stream()
                .filter(ProfileTest::isDecided)
                .map(condition -> new ProfileTest(condition, space, tables.roles()))
                .toList();
    }

    private static boolean holds(List<ProfileTest> all, ProfileTables tables, int profile) {
        for (ProfileTest test : all) {
            if (!test.holds(tables, profile)) {
                return false;
            }
        }
        return true;
    }

    /** Pairs of rules that are to be compared: those that judge and conclude on the same. */
    static List<List<EvaluableRule>> pairs(List<EvaluableRule> rules) {
        List<EvaluableRule> judging =
                rules.stream().filter(r -> !r.states() && !r.asks()).toList();
        return judging.stream()
                .flatMap(one -> judging.stream()
                        .filter(other -> judging.indexOf(one) < judging.indexOf(other) && sameSubject(one, other))
                        .map(other -> List.of(one, other)))
                .toList();
    }
}
