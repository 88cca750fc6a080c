package dev.righttrack.reading;

import java.util.regex.Pattern;

/** A line that begins with a title, beside which brackets, a place or a company may stand. */
public final class TitleLine {

    private static final Pattern BESIDE =
            Pattern.compile("\\s*[(<|,;:\u2013\u2014]|\\s-\\s|\\s(?:at|bei|for|in|f\u00fcr)\\s");

    private TitleLine() {}

    /** What stands before the first sign or word that ends a title. */
    public static String beginning(String line) {
        return BESIDE.split(line, 2)[0].strip();
    }
}
