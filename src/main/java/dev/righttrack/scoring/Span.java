package dev.righttrack.scoring;

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

    /** The span of a share of which nothing is unknown. */
    static Span exactly(Fraction share) {
        return new Span(share, share, share);
    }

    /** The span between parts of a whole, which is above 0. */
    static Span of(int low, int point, int high, int whole) {
        Fraction lower = Shares.of(low, whole);
        Fraction middle = point == low ? lower : Shares.of(point, whole);
        return new Span(lower, middle, high == point ? middle : Shares.of(high, whole));
    }

    /** Whether nothing is unknown. */
    public boolean isExact() {
        return low.equals(high);
    }

    /** The span half way between this one and another, end by end. */
    public Span meet(Span other) {
        Fraction lower = Shares.half(low, other.low);
        return isExact() && other.isExact()
                ? new Span(lower, lower, lower)
                : new Span(lower, Shares.half(point, other.point), Shares.half(high, other.high));
    }

    /** The span of the better of two shares, end by end. */
    Span or(Span other) {
        return new Span(more(low, other.low), more(point, other.point), more(high, other.high));
    }

    static Fraction more(Fraction one, Fraction other) {
        return one.compareTo(other) >= 0 ? one : other;
    }

    /** The same span with another point. */
    public Span at(Fraction another) {
        return new Span(low, another, high);
    }
}
