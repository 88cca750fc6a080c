package dev.righttrack.facts;

import org.apache.commons.numbers.fraction.Fraction;

/**
 * A share that is partly unknown, exactly.
 *
 * @param low the least that any answer to the unknowns gives, from 0 to 1
 * @param point the value to go by for now
 * @param high the most
 */
public record Span(Fraction low, Fraction point, Fraction high) {

    /** @throws IllegalArgumentException if the ends are the wrong way round */
    public Span {
        if (low.compareTo(high) > 0) {
            throw new IllegalArgumentException("the span from %s to %s has no inside".formatted(low, high));
        }
        point = point.compareTo(low) < 0 ? low : point.compareTo(high) > 0 ? high : point;
    }

    /** Whether nothing is unknown. */
    public boolean isExact() {
        return low.equals(high);
    }

    /** The span half way between this one and another, end by end. */
    public Span meet(Span other) {
        Fraction lower = half(low, other.low);
        return isExact() && other.isExact()
                ? new Span(lower, lower, lower)
                : new Span(lower, half(point, other.point), half(high, other.high));
    }

    /** The same span with another point. */
    public Span at(Fraction another) {
        return new Span(low, another, high);
    }

    private static Fraction half(Fraction one, Fraction other) {
        long numerator =
                (long) one.getNumerator() * other.getDenominator() + (long) other.getNumerator() * one.getDenominator();
        long denominator = 2L * one.getDenominator() * other.getDenominator();
        long common = commonDivisor(numerator, denominator);
        return Fraction.of(Math.toIntExact(numerator / common), Math.toIntExact(denominator / common));
    }

    private static long commonDivisor(long one, long other) {
        long a = one;
        long b = other;
        while (b != 0) {
            long rest = a % b;
            a = b;
            b = rest;
        }
        return a;
    }
}
