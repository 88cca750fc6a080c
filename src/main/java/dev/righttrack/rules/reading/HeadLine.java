package dev.righttrack.rules.reading;

import dev.righttrack.text.PrintableText;
import java.util.regex.Pattern;

/** How a line of a rule's head is written: its name, or a reason or citation. */
final class HeadLine {

    /** The annotations that a rule may have. */
    static final String NAMES = "because|cites|from|until|draft|by|approved|tags";

    static final Pattern RULE = Pattern.compile("(?i)rule\\s+\"([^\"]*)\"\\s*");
    static final Pattern BARE_NOTE = Pattern.compile("@(" + NAMES + ")\\(([^\"]+)\\)");
    static final Pattern OTHER_NOTE = Pattern.compile("@([A-Za-z]+)");
    static final Pattern KEYWORD = Pattern.compile("(?i)(when|then|end)\\s*[.:;,!]+");
    static final Pattern NAME = Pattern.compile("[\\p{L}\\p{N} ,:.()'/+-]{1,120}");
    static final Pattern NOTE = Pattern.compile("@(" + NAMES + ")\\(\"(.*)\"\\)");

    private static final Pattern TYPOGRAPHIC = Pattern.compile("[\u201c\u201d\u201e\u00ab\u00bb]");

    private HeadLine() {}

    /** The line with straight quotes where typographic ones, and only two, stand in their place; else the line itself. */
    static String straightened(String text) {
        String straight = TYPOGRAPHIC.matcher(text).replaceAll("\"");
        boolean meant = straight.chars().filter(c -> c == '"').count() == 2
                && (RULE.matcher(straight).matches() || NOTE.matcher(straight).matches());
        return meant ? straight : text;
    }

    static boolean isTypographic(String text) {
        return TYPOGRAPHIC.matcher(text).find();
    }

    /** What is probably meant as the name in a line that begins with "rule". */
    static String nameOf(String text) {
        return shortened(TYPOGRAPHIC
                .matcher(text.replaceFirst("(?i)^rule", ""))
                .replaceAll("")
                .replace("\"", "")
                .strip());
    }

    /** At most 60 characters of a text, for a message. */
    static String shortened(String text) {
        String one = PrintableText.line(text);
        return one.length() <= 60 ? one : one.substring(0, 57).strip() + "...";
    }
}
