package dev.righttrack.render.html;

import dev.righttrack.scoring.Span;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;
import org.apache.commons.numbers.fraction.Fraction;

/**
 * A number as a page shows it. The page keeps beside it what the JSON of the same answer says, and where, so that the two
 * can be held against each other.
 *
 * @param text what is shown
 * @param value the number in the JSON
 * @param at where it stands there: an answer, {@code #}, and a JSON pointer
 */
record Shown(String text, BigDecimal value, String at) {

    private static final int HUNDRED = 100;

    /** A share as points from 0 to 100. */
    static Shown points(Fraction share, String at) {
        BigDecimal exact = BigDecimal.valueOf(share.getNumerator()).multiply(BigDecimal.valueOf(HUNDRED));
        BigDecimal all = BigDecimal.valueOf(share.getDenominator());
        return new Shown(
                exact.divide(all, 0, RoundingMode.HALF_UP).toPlainString(),
                exact.divide(all, 2, RoundingMode.HALF_UP),
                at);
    }

    static Shown low(Span span, String at) {
        return points(span.low(), at + "/low");
    }

    static Shown point(Span span, String at) {
        return points(span.point(), at + "/point");
    }

    static Shown high(Span span, String at) {
        return points(span.high(), at + "/high");
    }

    /** A number of people, shown as the percentage that it is of all. */
    static Shown of(long people, String percentage, String at) {
        return new Shown(percentage, BigDecimal.valueOf(people), at);
    }

    /** A whole number, its thousands apart. */
    static Shown count(long count, String at) {
        return new Shown(String.format(Locale.ROOT, "%,d", count), BigDecimal.valueOf(count), at);
    }

    /** A share from 0 to 1 as a percentage; what is not nothing is never shown as nothing, nor what is not all as all. */
    static Shown percent(double share, String at) {
        return new Shown(percentage(share * HUNDRED), BigDecimal.valueOf(share), at);
    }

    /** A percentage, rounded. */
    static String percentage(double percentage) {
        if (percentage > 0 && percentage < 1) {
            return "<1";
        }
        if (percentage > HUNDRED - 1 && percentage < HUNDRED) {
            return ">99";
        }
        return String.valueOf(Math.round(percentage));
    }

    /** A mean, with one decimal. */
    static Shown mean(double mean, String at) {
        return new Shown(String.format(Locale.ROOT, "%.1f", mean), BigDecimal.valueOf(mean), at);
    }
}
