package dev.righttrack.authoring.verify;

import dev.righttrack.authoring.exact.Conclusion;
import dev.righttrack.authoring.exact.Part;
import dev.righttrack.authoring.exact.PreparedCondition;
import dev.righttrack.authoring.exact.ReadRule;
import dev.righttrack.authoring.exact.Tables;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** When two rules fire: whether that is always together, and whether they have the same to say then. */
final class Occasions {

    private final Space space;

    Occasions(Space space) {
        this.space = space;
    }

    /** Whether two rules conclude on the same thing, so that one of them would do. */
    static boolean sameSubject(ReadRule one, ReadRule other) {
        Set<Object> subjects = subjects(one);
        return subjects(other).stream().anyMatch(subjects::contains);
    }

    private static Set<Object> subjects(ReadRule rule) {
        return rule.conclusions().stream().map(Occasions::subject).collect(Collectors.toSet());
    }

    /** A line with words of its own is a reason of its own; two rules need not have one reason. */
    private static Object subject(Conclusion conclusion) {
        return conclusion instanceof Conclusion.Shows shows ? "skill " + shows.skill() : conclusion;
    }

    /** Whether two rules fire for exactly the same candidates. */
    boolean areTheSame(ReadRule one, ReadRule other) {
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
    private Set<PreparedCondition> needed(ReadRule rule) {
        Set<PreparedCondition> distinct = new HashSet<>(rule.conditions());
        distinct.removeIf(c -> c.part() == Part.KNOWLEDGE);
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
        return all.stream().filter(c -> c.part().compareTo(Part.SKILLS) < 0).collect(Collectors.toSet());
    }

    private static boolean isFollowing(Set<PreparedCondition> all) {
        return all.stream().allMatch(c -> c.part().compareTo(Part.SKILLS) < 0 || ProfileTest.isDecided(c));
    }

    /** Compares what depends on skills and verdicts over every profile and class of circumstances. */
    private boolean sameProfiles(Set<PreparedCondition> one, Set<PreparedCondition> other) {
        for (Map<String, Set<String>> told : space.advisor().circumstances()) {
            Tables tables = space.tables(told);
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

    private List<ProfileTest> tests(Set<PreparedCondition> all, Tables tables) {
        return all.stream()
                .filter(ProfileTest::isDecided)
                .map(condition -> new ProfileTest(condition, space, tables.roles()))
                .toList();
    }

    private static boolean holds(List<ProfileTest> all, Tables tables, int profile) {
        for (ProfileTest test : all) {
            if (!test.holds(tables, profile)) {
                return false;
            }
        }
        return true;
    }

    /** Pairs of rules that are to be compared: those that judge and conclude on the same. */
    static List<List<ReadRule>> pairs(List<ReadRule> rules) {
        List<ReadRule> judging =
                rules.stream().filter(r -> !r.states() && !r.asks()).toList();
        return judging.stream()
                .flatMap(one -> judging.stream()
                        .filter(other -> judging.indexOf(one) < judging.indexOf(other) && sameSubject(one, other))
                        .map(other -> List.of(one, other)))
                .toList();
    }
}
