package dev.righttrack.render.text;

import dev.righttrack.render.Look;
import dev.righttrack.text.PrintableText;
import dev.righttrack.text.PrintableWriter;
import java.util.ArrayList;
import java.util.List;

/** A text being written: lines that fit the width, with the few styles that a terminal has. */
public final class StyledText {

    private static final String RESET = "\u001b[0m";

    private final StringBuilder out = new StringBuilder();
    private final Look look;

    /** An empty text. */
    public StyledText(Look look) {
        this.look = look;
    }

    /** The styles. */
    public enum Style {
        PLAIN(""),
        BOLD("\u001b[1m"),
        DIM("\u001b[2m"),
        GOOD("\u001b[32m"),
        BAD("\u001b[31m"),
        OPEN("\u001b[33m");

        private final String code;

        Style(String code) {
            this.code = code;
        }
    }

    int width() {
        return look.width();
    }

    String styled(String text, Style style) {
        return !look.colored() || style == Style.PLAIN || text.isEmpty()
                ? PrintableText.inline(text)
                : style.code + PrintableText.inline(text) + RESET;
    }

    /** Writes an empty line. */
    public StyledText blank() {
        out.append('\n');
        return this;
    }

    /** Writes an empty line and a heading. */
    public StyledText heading(String text) {
        blank();
        out.append(styled(text, Style.BOLD)).append('\n');
        return this;
    }

    /** One line as it is. */
    StyledText line(String text) {
        out.append(PrintableWriter.guarded(text.replace('\n', ' ')).stripTrailing())
                .append('\n');
        return this;
    }

    /** A text after a label, wrapped under itself. */
    public StyledText item(String label, String text, Style style) {
        String indent = " ".repeat(label.length());
        List<String> lines = wrapped(text, Math.max(20, look.width() - label.length()));
        for (int i = 0; i < lines.size(); i++) {
            out.append((i == 0 ? PrintableText.inline(label) : indent) + styled(lines.get(i), style))
                    .append('\n');
        }
        return this;
    }

    /** Writes a label and a text beside it, wrapped to the width. */
    public StyledText item(String label, String text) {
        return item(label, text, Style.PLAIN);
    }

    /** The lines of a text, none longer than the width unless a word is. */
    static List<String> wrapped(String text, int width) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : PrintableText.line(text).split("\\s+", -1)) {
            if (line.length() > 0 && line.length() + 1 + word.length() > width) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.length() == 0 ? "" : " ").append(word);
        }
        lines.add(line.toString());
        return lines;
    }

    /** The text with blanks behind it, at least as wide as said. */
    public static String padded(String text, int width) {
        return text.length() >= width ? text : text + " ".repeat(width - text.length());
    }

    @Override
    public String toString() {
        return out.toString();
    }
}
