package dev.righttrack.scoring;

import org.apache.commons.numbers.fraction.Fraction;

/**
 * A part of a whole in whole numbers, not reduced. Two portions are compared exactly, whatever their wholes are: the products
 * are taken with 128 bits, so that no comparison overflows.
 *
 * @param held the part; below 0 for a difference
 * @param whole the whole, above 0
 */
public record Portion(long held, long whole) implements Comparable<Portion> {

    /** All there is. */
    public static final Portion ALL = new Portion(1, 1);

    /** Nothing. */
    public static final Portion NOTHING = new Portion(0, 1);

    /** A share of a whole as a portion. */
    public static Portion of(Fraction share) {
        return new Portion(share.getNumerator(), share.getDenominator());
    }

    /**
     * The same as a reduced fraction.
     *
     * @throws ArithmeticException if the reduced fraction does not fit into ints
     */
    public Fraction fraction() {
        return Shares.of(held, whole);
    }

    /**
     * By how much it is above another; below 0 where it is not.
     *
     * @throws ArithmeticException if the product of the wholes is more than a long holds
     */
    public Portion minus(Portion other) {
        return new Portion(
                Math.subtractExact(Math.multiplyExact(held, other.whole), Math.multiplyExact(other.held, whole)),
                Math.multiplyExact(whole, other.whole));
    }

    @Override
    public int compareTo(Portion other) {
        if (whole == other.whole) {
            return Long.compare(held, other.held);
        }
        int high = Long.compare(Math.multiplyHigh(held, other.whole), Math.multiplyHigh(other.held, whole));
        return high != 0 ? high : Long.compareUnsigned(held * other.whole, other.held * whole);
    }
}
