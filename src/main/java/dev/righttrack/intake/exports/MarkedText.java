package dev.righttrack.intake.exports;

import dev.righttrack.text.PrintableText;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Takes the marks of HTML and Markdown out of a text; paragraphs and items of lists become lines. Nothing in it is followed or run. */
final class MarkedText {

    private static final int LONGEST = 20_000;
    private static final Pattern UNSEEN =
            Pattern.compile("(?is)<(script|style|template)\\b[^>]{0,500}>.{0,20000}?</\\1\\s*>");
    private static final Pattern BREAK = Pattern.compile(
            "(?i)<(?:/?(?:p|div|ul|ol|li|tr|table|h[1-6]|section|article|blockquote)\\b[^<>]{0,500}|br\\s*/?)>");
    private static final Pattern TAG = Pattern.compile("<[/!a-zA-Z][^<>]{0,2000}>");
    private static final Pattern ENTITY = Pattern.compile("&(#[0-9]{1,7}|#x[0-9a-fA-F]{1,6}|[a-zA-Z]{2,8});");
    private static final Map<String, String> ENTITIES = Map.of(
            "amp", "&", "lt", "<", "gt", ">", "quot", "\"", "apos", "'", "nbsp", " ", "ndash", "\u2013", "mdash",
            "\u2014");
    private static final Pattern IMAGE = Pattern.compile("!\\[[^\\]]{0,200}\\]\\([^)]{0,500}\\)");
    private static final Pattern LINK = Pattern.compile("\\[([^\\]]{1,200})\\]\\([^)]{0,500}\\)");
    private static final Pattern EMPHASIS = Pattern.compile("\\*\\*|__|`|(?<![\\w*])\\*(?=\\S)|(?<=\\S)\\*(?![\\w*])");

    private MarkedText() {}

    /** The lines of a text that somebody reads; those without a letter or figure are left out. */
    static List<String> lines(String text) {
        String plain = text.length() > LONGEST ? text.substring(0, LONGEST) : text;
        if (plain.indexOf('<') >= 0) {
            plain = UNSEEN.matcher(plain).replaceAll(" ");
            plain = BREAK.matcher(plain).replaceAll("\n");
            plain = TAG.matcher(plain).replaceAll("");
        }
        plain = entities(plain);
        plain = IMAGE.matcher(plain).replaceAll(" ");
        plain = LINK.matcher(plain).replaceAll("$1");
        plain = EMPHASIS.matcher(plain).replaceAll("");
        List<String> lines = new ArrayList<>();
        for (String line : plain.split("\\R", -1)) {
            String stripped = line.strip();
            if (stripped.chars().anyMatch(Character::isLetterOrDigit)) {
                lines.add(stripped);
            }
        }
        return lines;
    }

    private static String entities(String text) {
        return text.indexOf('&') < 0
                ? text
                : ENTITY.matcher(text)
                        .replaceAll(found -> Matcher.quoteReplacement(character(found.group(1), found.group())));
    }

    private static String character(String name, String written) {
        if (name.charAt(0) != '#') {
            return ENTITIES.getOrDefault(name.toLowerCase(Locale.ROOT), written);
        }
        boolean isHex = name.charAt(1) == 'x';
        int code = Integer.parseInt(name.substring(isHex ? 2 : 1), isHex ? 16 : 10);
        return Character.isValidCodePoint(code) && PrintableText.isPrintable(code) ? Character.toString(code) : " ";
    }
}
