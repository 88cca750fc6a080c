package dev.righttrack.rules.model;

import dev.righttrack.candidate.CircumstanceKind;
import dev.righttrack.facts.Experience;
import dev.righttrack.facts.Reading;
import dev.righttrack.facts.Setting;
import dev.righttrack.facts.Skill;
import dev.righttrack.facts.Wish;
import dev.righttrack.scoring.Score;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Which conditions follow from which, which exclude each other, and which can never hold; worked out from the facts that may be
 * there. What is said is always so; whether everything that is so is found is not promised for conditions that join others.
 */
public final class Entailment {

    private final PossibleFacts possible;

    /** Entailment among conditions between which the possible facts tell. */
    public Entailment(PossibleFacts possible) {
        this.possible = possible;
    }

    /** Whether some facts make the condition hold; only of what has been filled. */
    public boolean canHold(Condition condition) {
        return condition.joined().stream().allMatch(one -> one instanceof Condition.Absent || size(one) >= least(one));
    }

    /** Whether the weaker condition holds whenever the stronger one does. */
    public boolean implies(Condition stronger, Condition weaker) {
        return weaker.joined().stream()
                .allMatch(needed -> stronger.joined().stream().anyMatch(one -> follows(one, needed)));
    }

    /** Whether the two never hold together. */
    public boolean excludes(Condition one, Condition other) {
        return one.joined().stream().anyMatch(a -> other.joined().stream().anyMatch(b -> apart(a, b) || apart(b, a)));
    }

    private boolean follows(Condition stronger, Condition weaker) {
        if (stronger.equals(weaker)) {
            return true;
        }
        if (weaker instanceof Condition.Absent absent) {
            return stronger instanceof Condition.Absent other
                    ? isWithin(absent.pattern(), other.pattern())
                    : canHold(stronger) && apart(stronger, new Condition.Exists(absent.pattern()));
        }
        if (stronger instanceof Condition.Absent
                || (weaker instanceof Condition.EachRole && !(stronger instanceof Condition.EachRole))) {
            return false;
        }
        return least(stronger) >= least(weaker) && size(stronger) > 0 && isWithin(pattern(stronger), pattern(weaker));
    }

    /** Whether the first, which wants facts, and the second never hold together. */
    private boolean apart(Condition one, Condition other) {
        if (one instanceof Condition.Absent
                || pattern(one).type() != pattern(other).type()) {
            return false;
        }
        BitSet wanted = possible.extent(pattern(one));
        BitSet others = possible.extent(pattern(other));
        if (wanted.isEmpty()) {
            return false;
        }
        if (other instanceof Condition.Absent) {
            BitSet left = (BitSet) wanted.clone();
            left.andNot(others);
            return left.cardinality() < least(one);
        }
        if (others.isEmpty() || wanted.intersects(others)) {
            return false;
        }
        boolean sameRole = one instanceof Condition.EachRole && other instanceof Condition.EachRole;
        return sameRole || isOnePlace(pattern(one).type(), wanted, others);
    }

    /** Whether all of the facts are of a kind of which there is one at a time, such as what is known of one skill. */
    private boolean isOnePlace(FactType type, BitSet some, BitSet others) {
        List<?> facts = possible.of(type);
        BitSet both = (BitSet) some.clone();
        both.or(others);
        Set<Optional<String>> places = new HashSet<>();
        both.stream().forEach(i -> places.add(place(type, facts.get(i))));
        return places.size() == 1 && places.iterator().next().isPresent();
    }

    /** What tells the facts of which there is one at a time from others of their type; empty if there may be several. */
    private Optional<String> place(FactType type, Object fact) {
        return switch (type) {
            case READING -> Optional.of(((Reading) fact).name().split(" = ", 2)[0]);
            case EXPERIENCE -> Optional.of(((Experience) fact).kind());
            case DEGREE, PUBLICATIONS, RANKING -> Optional.of("");
            case SETTING ->
                CircumstanceKind.of(((Setting) fact).kind(), possible.knowledge())
                        .filter(kind -> !kind.several())
                        .map(CircumstanceKind::word);
            case WISH -> Optional.of(((Wish) fact).topic());
            case SKILL -> Optional.of(((Skill) fact).name());
            case SCORE -> Optional.of(((Score) fact).role());
            case ROLE, TOOL, METHOD, ACTIVITY, COURSE, COMPLETE, POSSIBILITY, WORK -> Optional.empty();
        };
    }

    private boolean isWithin(FactPattern narrow, FactPattern wide) {
        if (narrow.type() != wide.type()) {
            return false;
        }
        BitSet outside = (BitSet) possible.extent(narrow).clone();
        outside.andNot(possible.extent(wide));
        return outside.isEmpty();
    }

    private int size(Condition condition) {
        return possible.extent(pattern(condition)).cardinality();
    }

    private static FactPattern pattern(Condition condition) {
        return condition.patterns().get(0);
    }

    /** How many facts it wants. */
    private static double least(Condition condition) {
        return condition instanceof Condition.AtLeast counted
                ? Math.max(1, counted.count().figure().doubleValue())
                : 1;
    }
}
