package dev.righttrack.render.markdown;

import dev.righttrack.text.PrintableText;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How a text from anywhere is written in Markdown, so that it is read as it is: no markup, link, picture, formula, element
 * of HTML, row or item begins or ends in it.
 */
public final class Markdown {

    private static final Pattern MARKUP = Pattern.compile("[\\\\`*_\\[\\]<>|#~$]|&(?=#?\\w+;)|(?<=\\w):(?=//)"
            + "|(?i:(?<=\\bwww)\\.)|(?<=\\w)@(?=\\w)|(?<!\\w)@(?=\\w)");

    /** What makes a paragraph or an item another list, a line across the page, or a heading. */
    private static final Pattern BLOCK = Pattern.compile("^(\\d{1,9})([.)])(?=\\s|$)|^([-+=])");

    private static final Pattern CODE = Pattern.compile("`([^`]*)`");

    private Markdown() {}

    /** A text within a line: a part of a paragraph, of a heading or of a cell. */
    public static String text(String text) {
        return MARKUP.matcher(PrintableText.inline(text)).replaceAll("\\\\$0");
    }

    /** A text with which a paragraph or an item of a list begins. */
    public static String block(String text) {
        return BLOCK.matcher(text(text).stripLeading())
                .replaceAll(begun -> Matcher.quoteReplacement(
                        begun.start(1) < 0 ? "\\" + begun.group(3) : begun.group(1) + "\\" + begun.group(2)));
    }

    /** A paragraph in which what stands between two back quotes is a command or a word of the language. */
    static String prose(String text) {
        String line = PrintableText.line(text);
        StringBuilder written = new StringBuilder();
        Matcher code = CODE.matcher(line);
        int from = 0;
        while (code.find()) {
            written.append(part(line.substring(from, code.start()), from)).append(code.group());
            from = code.end();
        }
        return written.append(part(line.substring(from), from)).toString();
    }

    private static String part(String text, int from) {
        return from == 0 ? block(text) : text(text);
    }

    /** Lines as they are, between two fences that none of them can close; without a line end. */
    static String code(List<String> lines) {
        int longest = lines.stream()
                .flatMap(line -> Arrays.stream(line.split("[^`]+", -1)))
                .mapToInt(String::length)
                .max()
                .orElse(0);
        String fence = "`".repeat(Math.max(3, longest + 1));
        return fence + "\n"
                + String.join("\n", lines.stream().map(PrintableText::inline).toList()) + "\n" + fence;
    }
}
