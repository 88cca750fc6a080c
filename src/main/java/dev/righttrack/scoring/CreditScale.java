package dev.righttrack.scoring;

import java.util.Collection;
import org.apache.commons.numbers.core.ArithmeticUtils;

/**
 * How finely a unit of weight is divided, so that every credit for part of a level, and half a credit for what is unknown,
 * is a whole number of parts.
 *
 * @param parts the parts of one unit of weight, above 0: twice the least common multiple of the levels' ranks
 */
public record CreditScale(int parts) {

    /** The highest rank that a level may have; up to it, a share of what a role asks fits into fractions of ints. */
    public static final int HIGHEST_RANK = 12;

    private static final int HALVES = 2;

    /**
     * The coarsest scale for levels of some ranks.
     *
     * @throws ArithmeticException if the parts are more than an int holds, which no ranks up to
     *     {@value #HIGHEST_RANK} bring about
     */
    public static CreditScale of(Collection<Integer> ranks) {
        int multiple = 1;
        for (int rank : ranks) {
            multiple = rank == 0 ? multiple : ArithmeticUtils.lcm(multiple, rank);
        }
        return new CreditScale(Math.multiplyExact(HALVES, multiple));
    }

    /** The parts of a weight, all of which are credited where the level is reached. */
    public long of(int weight) {
        return (long) weight * parts;
    }

    /** The parts that are credited where nothing is known. */
    public long half(int weight) {
        return of(weight) / HALVES;
    }

    /**
     * The parts that are credited for a level.
     *
     * @param held the rank that is held; more than is asked counts as what is asked
     * @param asked the rank that is asked; where it is 0, everybody has it
     */
    public long credit(int weight, int held, int asked) {
        return asked == 0 ? of(weight) : of(weight) / asked * Math.min(held, asked);
    }
}
