package dev.righttrack.rules.language;

import java.util.List;

/** A text as an editor counts its lines. */
public final class TextLines {

    /** The longest line that is read, in characters: what looks at a line may take the square of its length. */
    public static final int LONGEST = 2_000;

    private TextLines() {}

    /** The lines, without their ends; only CR LF, LF and CR end one, as in an editor. */
    public static List<String> of(String text) {
        String whole = text.startsWith("\uFEFF") ? text.substring(1) : text;
        return List.of(whole.split("\r\n|\n|\r", -1));
    }
}
