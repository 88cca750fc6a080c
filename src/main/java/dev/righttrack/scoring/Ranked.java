package dev.righttrack.scoring;

import org.apache.commons.numbers.fraction.Fraction;

/**
 * A role with all that its place goes by.
 *
 * @param <T> what it can be held against
 */
interface Ranked<T extends Ranked<T>> {

    /** The role's name, which orders a listing and decides nothing. */
    String role();

    /** Below 0 where its fit is the lower one. */
    int compareFit(T other);

    /** Below 0 where the wishes agree with it less. */
    int compareAspiration(T other);

    /** Below 0 where it uses less of the candidate's strengths. */
    int compareStrengths(T other);

    /** Whether its fit is behind that of another by no more than a distance, which is a share of the whole. */
    boolean isWithin(Fraction distance, T other);

    /** Whether as much is known of what it asks as the coaches want before a role may be first. */
    boolean isJudged(Fraction floor);

    /** What it asks, held against the candidate. */
    RoleDemand demand();

    /** Whether nothing that ranks roles tells it apart from another but the name. */
    default boolean isLevelWith(T other) {
        return compareFit(other) == 0 && compareAspiration(other) == 0 && compareStrengths(other) == 0;
    }

    /** Whether it may not come before another: it asks more, has nothing to show for it, and the wishes do not speak for it. */
    default boolean yieldsTo(T other) {
        return compareAspiration(other) <= 0 && demand().yieldsTo(other.demand());
    }
}
