package dev.righttrack.authoring.verify;

import dev.righttrack.authoring.exact.CircumstanceCondition;
import dev.righttrack.authoring.exact.Conclusion;
import dev.righttrack.authoring.exact.Condition;
import dev.righttrack.authoring.exact.DoingsCondition;
import dev.righttrack.authoring.exact.Part;
import dev.righttrack.authoring.exact.Profiles;
import dev.righttrack.authoring.exact.ReadRule;
import dev.righttrack.authoring.exact.SkillCondition;
import dev.righttrack.authoring.exact.Tables;
import dev.righttrack.authoring.exact.VerdictCondition;
import dev.righttrack.authoring.exact.WishCondition;
import dev.righttrack.facts.Candidate;
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
        Set<Condition> first = needed(one);
        Set<Condition> second = needed(other);
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
    private static Set<Condition> needed(ReadRule rule) {
        Set<Condition> distinct = new HashSet<>(rule.conditions());
        distinct.removeIf(c -> c.part() == Part.KNOWLEDGE);
        Set<Condition> needed = new HashSet<>(distinct);
        for (Condition weaker : distinct) {
            if (distinct.stream()
                    .anyMatch(stronger -> !stronger.equals(weaker)
                            && implies(stronger, weaker)
                            && !(implies(weaker, stronger) && stronger.hashCode() > weaker.hashCode()))) {
                needed.remove(weaker);
            }
        }
        return needed;
    }

    private static boolean implies(Condition one, Condition other) {
        if (one instanceof DoingsCondition.Has a && other instanceof DoingsCondition.Has b) {
            return a.list() == b.list() && b.names().containsAll(a.names()) && a.least() >= b.least();
        }
        if (one instanceof DoingsCondition.Years a && other instanceof DoingsCondition.Years b) {
            return a.kind().equals(b.kind()) && a.least() >= b.least();
        }
        if (one instanceof DoingsCondition.Schooled a && other instanceof DoingsCondition.Schooled b) {
            return a.least() >= b.least();
        }
        if (one instanceof SkillCondition.AtLeast a && other instanceof SkillCondition.AtLeast b) {
            return a.skill() == b.skill() && a.least() >= b.least();
        }
        if (one instanceof SkillCondition.LessThan a && other instanceof SkillCondition.LessThan b) {
            return a.skill() == b.skill() && a.bound() <= b.bound();
        }
        if (one instanceof VerdictCondition.VerdictAtLeast a && other instanceof VerdictCondition.VerdictAtLeast b) {
            return a.role().equals(b.role()) && a.least() >= b.least();
        }
        if (one instanceof CircumstanceCondition.Where a && other instanceof CircumstanceCondition.Where b) {
            return a.kind().equals(b.kind()) && b.names().containsAll(a.names());
        }
        return one instanceof WishCondition.Wished a
                && other instanceof WishCondition.Wished b
                && a.absent() == b.absent()
                && a.stance().equals(b.stance())
                && (a.absent() ? a.topics().containsAll(b.topics()) : b.topics().containsAll(a.topics()));
    }

    private static Set<Condition> before(Set<Condition> all) {
        return all.stream().filter(c -> c.part().compareTo(Part.SKILLS) < 0).collect(Collectors.toSet());
    }

    private static boolean isFollowing(Set<Condition> all) {
        return all.stream()
                .allMatch(c -> c.part().compareTo(Part.SKILLS) < 0
                        || c instanceof SkillCondition.AtLeast
                        || c instanceof SkillCondition.LessThan
                        || c.part() == Part.VERDICTS);
    }

    /** Compares what hangs on skills and verdicts over every profile and class of circumstances. */
    private boolean sameProfiles(Set<Condition> one, Set<Condition> other) {
        for (Map<String, Set<String>> told : space.advisor().circumstances()) {
            Tables tables = space.tables(told);
            for (int profile = 0; profile < space.profiles().size(); profile++) {
                if (holds(one, tables, profile) != holds(other, tables, profile)) {
                    return false;
                }
            }
        }
        return true;
    }

    private boolean holds(Set<Condition> all, Tables tables, int profile) {
        Profiles profiles = space.profiles();
        for (Condition condition : all) {
            boolean holds = true;
            if (condition instanceof SkillCondition.AtLeast least) {
                holds = profiles.rank(profile, least.skill()) >= least.least();
            } else if (condition instanceof SkillCondition.LessThan less) {
                holds = profiles.rank(profile, less.skill()) < less.bound();
            } else if (condition instanceof VerdictCondition.VerdictAtLeast verdict) {
                holds = tables.worst(tables.roles().indexOf(verdict.role()), profile) >= verdict.least();
            } else if (condition instanceof VerdictCondition.VerdictAtMost verdict) {
                holds = tables.best(tables.roles().indexOf(verdict.role()), profile) <= verdict.most();
            }
            if (!holds) {
                return false;
            }
        }
        return true;
    }

    /** Whether both fire for a candidate. */
    boolean bothFire(ReadRule one, ReadRule other, Candidate candidate) {
        return space.advisor().fires(one, candidate) && space.advisor().fires(other, candidate);
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
