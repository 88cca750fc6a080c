package dev.righttrack.interview.answers;

import dev.righttrack.text.NumberWords;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads how many years somebody has done something, as people say it. */
final class YearsReader {

    /** The most years that are taken. */
    static final int MOST = 80;

    private static final double MONTHS = 12;
    private static final double HALF = 0.5;
    private static final String NUMBER = "[0-9]{1,3}(?:\\.[0-9]{1,2})?|an?|" + String.join("|", NumberWords.ALL);
    private static final Pattern NONE = Pattern.compile(
            "(?:none|never|no|nothing|zero|not yet|not at all|not any)(?: (?:yet|at all|years?|so far))?");
    private static final Pattern HALF_A_YEAR =
            Pattern.compile("(?:half an?|less than an?|under an?|not quite an?) year");
    private static final Pattern AMOUNT = Pattern.compile("(" + NUMBER + ")(?: ?(?:-|\u2013|to|or) ?(" + NUMBER
            + "))?( and a half)? ?(years?|yrs?|y|months?|m)?( and a half)?");
    private static final Pattern BEFORE = Pattern.compile(
            "^(?:i (?:have|would say)|for|about|around|roughly|nearly|almost|maybe|some|over|more than|at least"
                    + "|a good|good|only|just|it is|that is|say) ");
    private static final Pattern AFTER = Pattern.compile(
            " (?:or so|or thereabouts|on and off|in all|altogether|now|by now|already|so far|experience|of experience"
                    + "|of (?:it|that|which .*|[a-z+#.]+)|with (?:it|that|[a-z+#.]+)|in (?:[a-z+#.]+)|at work|at university)$");
    private static final Pattern COMMA = Pattern.compile("(?<=[0-9]),(?=[0-9])");

    private YearsReader() {}

    /** The years that a folded text says, from 0 to {@link #MOST}; empty if it says none for certain. */
    static Optional<Double> years(String folded) {
        String text = trimmed(COMMA.matcher(folded).replaceAll("."));
        if (NONE.matcher(text).matches()) {
            return Optional.of(0.0);
        }
        if (HALF_A_YEAR.matcher(text).matches()) {
            return Optional.of(HALF);
        }
        Matcher amount = AMOUNT.matcher(text);
        return amount.matches() ? Optional.of(years(amount)).filter(years -> years <= MOST) : Optional.empty();
    }

    private static double years(Matcher amount) {
        double one = number(amount.group(1));
        double middle = amount.group(2) == null ? one : (one + number(amount.group(2))) / 2;
        boolean isHalfMore = amount.group(3) != null || amount.group(5) != null;
        boolean isMonths = amount.group(4) != null && amount.group(4).startsWith("m");
        double years = (middle + (isHalfMore ? HALF : 0)) / (isMonths ? MONTHS : 1);
        return Math.rint(years * 100) / 100;
    }

    private static double number(String word) {
        OptionalInt known = NumberWords.number(word);
        return known.isPresent() ? known.getAsInt() : word.startsWith("a") ? 1 : Double.parseDouble(word);
    }

    /** Without the words around an amount that do not change it. */
    private static String trimmed(String text) {
        String before = text;
        String after = BEFORE.matcher(AFTER.matcher(before).replaceFirst("")).replaceFirst("");
        while (!after.equals(before)) {
            before = after;
            after = BEFORE.matcher(AFTER.matcher(before).replaceFirst("")).replaceFirst("");
        }
        return after;
    }
}
