package dev.righttrack.intake.document;

import dev.righttrack.text.PrintableText;
import dev.righttrack.text.WrittenWord;

/** What somebody wrote, as a message quotes it: on one line, shortened, and with what cannot be seen named. */
public final class QuotedText {

    private static final int LONGEST = 60;

    private QuotedText() {}

    /** A text in quotes, such as {@code "python"}. */
    public static String of(String text) {
        return "\"" + PrintableText.shortened(text, LONGEST) + "\"";
    }

    /**
     * A word in quotes that is looked up and not found; where something within it cannot be seen, that is named behind it:
     * {@code "pyt hon", which holds U+200B}.
     */
    public static String word(String text) {
        return of(text)
                + PrintableText.unprintable(WrittenWord.of(text))
                        .map(c -> ", which holds " + c)
                        .orElse("");
    }
}
