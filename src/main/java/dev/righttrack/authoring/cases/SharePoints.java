package dev.righttrack.authoring.cases;

import dev.righttrack.scoring.Span;
import org.apache.commons.numbers.fraction.Fraction;

/** A share as advice shows it: points from 0 to 100, rounded half up. */
public final class SharePoints {

    private SharePoints() {}

    /** The points of a share. */
    public static int of(Span span) {
        return of(span.point());
    }

    /** The points of a share. */
    public static int of(Fraction share) {
        return (int) Math.floorDiv(200L * share.getNumerator() + share.getDenominator(), 2L * share.getDenominator());
    }
}
