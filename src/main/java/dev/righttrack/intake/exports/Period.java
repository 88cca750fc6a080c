package dev.righttrack.intake.exports;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A time in an export, as a CV writes it. */
final class Period {

    private static final Pattern FIGURES =
            Pattern.compile("((?:19|20)[0-9]{2})-([01][0-9])(?:-[0-3][0-9](?:T[^\\s]{0,30})?)?");
    private static final Pattern WORDS = Pattern.compile("(\\p{L}{3,10})\\.? [0-3]?[0-9], ((?:19|20)[0-9]{2})");
    private static final Pattern GOES_ON =
            Pattern.compile("(?iu)(?:present|now|current|currently|ongoing|today|heute|actuel|actual|presente)");

    private Period() {}

    /**
     * A time from its two ends.
     *
     * @param from when it began; may be empty
     * @param to when it ended; may be empty
     * @param isOpen whether it goes on where no end is written
     * @return the time as a CV writes it; empty if there is none
     */
    static String shown(String from, String to, boolean isOpen) {
        String begin = withoutDay(from);
        String end = withoutDay(to);
        if (begin.isEmpty()) {
            return GOES_ON.matcher(end).matches() ? "" : end;
        }
        if (end.isEmpty()) {
            return isOpen ? "since " + begin : begin;
        }
        return GOES_ON.matcher(end).matches() ? "since " + begin : begin + " \u2013 " + end;
    }

    /** A day says no more than its month, and a month behind its year looks like a time of years. */
    private static String withoutDay(String time) {
        String plain = time.strip();
        Matcher figures = FIGURES.matcher(plain);
        if (figures.matches()) {
            return figures.group(2) + "/" + figures.group(1);
        }
        Matcher words = WORDS.matcher(plain);
        return words.matches() ? words.group(1) + " " + words.group(2) : plain;
    }
}
