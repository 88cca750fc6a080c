package dev.righttrack.text;

import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The one place that decides which characters may reach a terminal, a page, a table, a handbook, a journal or a message.
 *
 * <p>Not printable are the Unicode categories Cc (C0 and C1 controls), Cf (format characters, among them those that
 * change the direction of a text), Zl and Zp (line and paragraph separators), lone surrogates and noncharacters. A joiner
 * (U+200C, U+200D) is printable between two characters that are, since several scripts and emoji need it there.
 */
public final class PrintableText {

    private static final int ZERO_WIDTH_NON_JOINER = 0x200C;
    private static final int ZERO_WIDTH_JOINER = 0x200D;
    private static final int FIRST_ABOVE_ASCII = 0x7F;
    private static final int NONCHARACTERS_FROM = 0xFDD0;
    private static final int NONCHARACTERS_TO = 0xFDEF;
    private static final int LAST_OF_PLANE = 0xFFFE;
    private static final String ELLIPSIS = "...";
    private static final int LONGEST_VALUE = 120;
    private static final int LONGEST_MESSAGE = 1_000;
    private static final Pattern QUOTED = Pattern.compile("\"([^\"]{" + (LONGEST_VALUE + 1) + ",})(?:\"|$)");

    private PrintableText() {}

    /** Whether a text holds nothing but printable characters; a line break is none. */
    public static boolean isPrintable(String text) {
        return isPlainAscii(text) || firstUnprintable(text) < 0;
    }

    /**
     * A text as one line: each run of unprintable characters, line breaks and tabs included, becomes one blank, and
     * there is no white space at the ends.
     */
    public static String line(String text) {
        return replaced(text, " ", false).strip();
    }

    /** As {@link #line(String)}, but nothing is taken from the ends: for a part of a line, such as the name of a file. */
    public static String inline(String text) {
        return replaced(text, " ", false);
    }

    /** A text of several lines: as {@link #line(String)}, but line breaks stay, and nothing is taken from the ends. */
    public static String lines(String text) {
        return replaced(text.replace("\r\n", "\n"), " ", true);
    }

    /**
     * A text as one line that is no longer than a number of characters; a longer one is cut, and ends with three dots.
     *
     * @param most the largest length in characters, 4 or more
     */
    public static String shortened(String text, int most) {
        String line = line(text);
        if (line.length() <= most) {
            return line;
        }
        int end = most - ELLIPSIS.length();
        return line.substring(0, Character.isHighSurrogate(line.charAt(end - 1)) ? end - 1 : end) + ELLIPSIS;
    }

    /**
     * A message as one line in which each value between double quotes is no longer than 120 characters, and the whole no longer
     * than 1,000.
     */
    public static String message(String text) {
        String line = line(text);
        return line.length() <= LONGEST_VALUE
                ? line
                : shortened(QUOTED.matcher(line).replaceAll(PrintableText::cut), LONGEST_MESSAGE);
    }

    private static String cut(MatchResult quoted) {
        return Matcher.quoteReplacement("\"" + shortened(quoted.group(1), LONGEST_VALUE) + "\"");
    }

    /** The first unprintable character of a text by its code point, such as {@code U+200B}; empty if there is none. */
    public static Optional<String> unprintable(String text) {
        int at = isPlainAscii(text) ? -1 : firstUnprintable(text);
        return at < 0 ? Optional.empty() : Optional.of(codePoint(text.codePointAt(at)));
    }

    /**
     * Where the first unprintable character of a file's text stands, from an index on; its tabs and line ends are none.
     *
     * @return the index in UTF-16 code units, or empty if there is none
     */
    public static OptionalInt hiddenAt(String text, int from) {
        for (int i = from; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            char c = text.charAt(i);
            boolean plain = (c >= ' ' && c < FIRST_ABOVE_ASCII) || c == '\n' || c == '\r' || c == '\t';
            if (!plain && !isPrintableAt(text, i)) {
                return OptionalInt.of(i);
            }
        }
        return OptionalInt.empty();
    }

    /** A code point as Unicode writes it, such as {@code U+200B}. */
    public static String codePoint(int codePoint) {
        return String.format(Locale.ROOT, "U+%04X", codePoint);
    }

    /**
     * A text with another in place of each run of unprintable characters.
     *
     * @param keepLineFeeds whether line feeds are left as they are
     */
    private static String replaced(String text, String replacement, boolean keepLineFeeds) {
        if (isPlainAscii(text)) {
            return text;
        }
        StringBuilder printable = new StringBuilder(text.length());
        boolean inRun = false;
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            int next = i + Character.charCount(c);
            if ((keepLineFeeds && c == '\n') || isPrintableAt(text, i)) {
                printable.appendCodePoint(c);
                inRun = false;
            } else if (!inRun) {
                printable.append(replacement);
                inRun = true;
            }
            i = next;
        }
        return printable.toString();
    }

    private static boolean isPlainAscii(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < ' ' || c >= FIRST_ABOVE_ASCII) {
                return false;
            }
        }
        return true;
    }

    private static int firstUnprintable(String text) {
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            if (!isPrintableAt(text, i)) {
                return i;
            }
        }
        return -1;
    }

    private static boolean isPrintableAt(String text, int index) {
        int c = text.codePointAt(index);
        if (isJoiner(c)) {
            return index > 0
                    && index + 1 < text.length()
                    && isJoinable(text.codePointBefore(index))
                    && isJoinable(text.codePointAt(index + 1));
        }
        return isPrintable(c);
    }

    /** Whether a character is one that is printable between two others only. */
    static boolean isJoiner(int codePoint) {
        return codePoint == ZERO_WIDTH_JOINER || codePoint == ZERO_WIDTH_NON_JOINER;
    }

    /** Whether a joiner may stand beside a character. */
    static boolean isJoinable(int codePoint) {
        return isPrintable(codePoint) && !Character.isWhitespace(codePoint) && !Character.isSpaceChar(codePoint);
    }

    /** Whether a character is printable; a joiner, of which its neighbours decide, is not. */
    public static boolean isPrintable(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.SURROGATE -> false;
            default -> !isNoncharacter(codePoint);
        };
    }

    private static boolean isNoncharacter(int codePoint) {
        return (codePoint & 0xFFFE) == LAST_OF_PLANE
                || (codePoint >= NONCHARACTERS_FROM && codePoint <= NONCHARACTERS_TO);
    }
}
