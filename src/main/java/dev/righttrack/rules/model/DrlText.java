package dev.righttrack.rules.model;

import dev.righttrack.text.PrintableText;

/** Texts as DRL writes them. */
public final class DrlText {

    private DrlText() {}

    /** A text as a string literal of DRL. */
    public static String quoted(String text) {
        return '"' + PrintableText.inline(text).replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }
}
