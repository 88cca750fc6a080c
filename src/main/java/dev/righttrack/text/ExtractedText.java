package dev.righttrack.text;

import java.util.List;
import java.util.regex.Pattern;

/** Text as it comes out of a document: which of its characters end a line, are seen, or are the marks of a list. */
public final class ExtractedText {

    private static final Pattern LINE_ENDS = Pattern.compile("\r\n|\r|\n|\f|\u2028|\u2029");
    private static final Pattern LIST_MARKS =
            Pattern.compile("^[\\s\\p{Punct}\\p{S}\u2022\u25CF\u25A0\u2013\u2014\\p{Co}]+");

    private ExtractedText() {}

    /** The lines of a text, empty ones too. */
    public static List<String> lines(String text) {
        return List.of(LINE_ENDS.split(text, -1));
    }

    /** The text with a blank for each character that stands for nothing, without those that are never seen; tabs stay. */
    public static String seen(String text) {
        StringBuilder seen = new StringBuilder(text.length());
        text.codePoints().forEach(c -> {
            int type = Character.getType(c);
            if (c == '\t') {
                seen.append('\t');
            } else if (Character.isSpaceChar(c)
                    || type == Character.CONTROL
                    || type == Character.SURROGATE
                    || type == Character.UNASSIGNED) {
                seen.append(' ');
            } else if (type != Character.FORMAT) {
                seen.appendCodePoint(c);
            }
        });
        return seen.toString();
    }

    /** A line without the bullets, dashes and blanks before its first word. */
    public static String withoutListMarks(String line) {
        return LIST_MARKS.matcher(line).replaceFirst("");
    }
}
