package dev.righttrack.scoring;

import org.apache.commons.numbers.fraction.Fraction;
import org.jspecify.annotations.Nullable;

/**
 * Parts of a whole as exact fractions. Reducing fractions takes a good part of the time of a score, and the same few come
 * again and again, so that those met last are kept. Safe for use by several threads: a fraction never changes, and one that
 * another thread has just replaced is only worked out again.
 */
public final class Shares {

    private static final int KEPT = 1 << 12;
    private static final @Nullable Fraction[] LAST = new @Nullable Fraction[KEPT];

    private Shares() {}

    /**
     * So many parts of a whole.
     *
     * @param whole above 0
     * @throws ArithmeticException if the reduced fraction does not fit into ints
     */
    public static Fraction of(long parts, long whole) {
        if (parts < 0 || parts > Integer.MAX_VALUE || whole > Integer.MAX_VALUE) {
            return reduced(parts, whole);
        }
        int slot = (int) ((parts * 31 + whole) & (KEPT - 1));
        Fraction last = LAST[slot];
        if (last != null && last.getNumerator() * whole == parts * last.getDenominator()) {
            return last;
        }
        Fraction share = reduced(parts, whole);
        LAST[slot] = share;
        return share;
    }

    private static Fraction reduced(long parts, long whole) {
        long a = parts;
        long b = whole;
        while (b != 0) {
            long rest = a % b;
            a = b;
            b = rest;
        }
        return Fraction.of(Math.toIntExact(parts / a), Math.toIntExact(whole / a));
    }

    /** Half way between two shares. */
    static Fraction half(Fraction one, Fraction other) {
        return of(
                (long) one.getNumerator() * other.getDenominator() + (long) other.getNumerator() * one.getDenominator(),
                2L * one.getDenominator() * other.getDenominator());
    }
}
