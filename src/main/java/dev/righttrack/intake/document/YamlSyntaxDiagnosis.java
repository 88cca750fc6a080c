package dev.righttrack.intake.document;

import dev.righttrack.findings.Check;
import dev.righttrack.findings.Finding;
import dev.righttrack.findings.Findings;
import dev.righttrack.findings.Place;
import dev.righttrack.text.PrintableText;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/** What makes a text no YAML that is read here, in the program's own words. */
final class YamlSyntaxDiagnosis {

    private static final String QUOTE = "A text with a colon, a bracket or a quote in it is written in quotes.";
    private static final String BRACKETS = "A bracket or a brace is open: close it, with commas between the items.";

    /** The tags of YAML itself that only say what a value looks like anyway. */
    private static final String CORE = "tag:yaml.org,2002:";

    private static final List<String> HARMLESS = List.of("str", "int", "float", "bool", "null", "map", "seq");

    /** Part of a parser's message, and what it means for somebody who wrote the file; the first that fits counts. */
    private static final List<Sign> SIGNS = List.of(
            new Sign(
                    "cannot start any token",
                    "a character stands here that no value begins with",
                    "Indent with blanks, not with tabs; a text that begins with a sign is written in quotes."),
            new Sign("mapping values are not allowed", "a second colon stands in this line", QUOTE),
            new Sign(
                    "could not find expected ':'",
                    "a key without a colon stands here",
                    "Write KEY: VALUE; a text over several lines is written in quotes."),
            new Sign(
                    "<block end>",
                    "this line does not fit in with the lines above it",
                    "Keys of the same level begin in the same column."),
            new Sign(
                    "<block sequence",
                    "this line does not fit in with the lines above it",
                    "Items of a list begin in the same column."),
            new Sign("',' or ']'", "the list in brackets does not go on here as it should", BRACKETS),
            new Sign("',' or '}'", "the braces do not go on here as they should", BRACKETS),
            new Sign("flow mapping", "the braces do not go on here as they should", BRACKETS),
            new Sign("flow sequence", "the list in brackets does not go on here as it should", BRACKETS),
            new Sign("unexpected end of stream", "the file ends within a text in quotes", "Close the quote."),
            new Sign(
                    "unexpected document separator", "a text in quotes runs into a line of dashes", "Close the quote."),
            new Sign(
                    "escape",
                    "a backslash stands in double quotes before something that it cannot stand before",
                    "Write the text in single quotes."),
            new Sign("directive", "a line with % stands here that has no meaning", "Remove it, or quote the text."),
            new Sign("tag", "a tag stands here that has no meaning", "Remove the word with the exclamation mark."),
            new Sign(
                    "alias",
                    "a * or & stands here without a name",
                    "A text that begins with a sign is written in quotes."),
            new Sign(
                    "anchor",
                    "a * or & stands here without a name",
                    "A text that begins with a sign is written in quotes."),
            new Sign(
                    "block scalar",
                    "a | or > stands here and its text is missing",
                    "A text that begins with a sign is written in quotes."),
            new Sign(
                    "indentation",
                    "this line is indented otherwise than the lines around it",
                    "Keys of the same level begin in the same column."),
            new Sign(
                    "document start",
                    "what stands here does not belong to what stands before",
                    "A file holds keys with values."));

    private record Sign(String part, String message, String hint) {}

    private YamlSyntaxDiagnosis() {}

    /** What a parser's message means. */
    static SyntaxDiagnosis of(String problem) {
        String lower = problem.toLowerCase(Locale.ROOT);
        return SIGNS.stream()
                .filter(sign -> lower.contains(sign.part().toLowerCase(Locale.ROOT)))
                .findFirst()
                .map(sign -> new SyntaxDiagnosis(sign.message(), sign.hint()))
                .orElse(new SyntaxDiagnosis("this is not YAML from here on", QUOTE));
    }

    /** Where the first character stands that no YAML may hold, from 0; -1 if there is none. */
    static int unreadable(String text) {
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            if (!isReadable(text.codePointAt(i))) {
                return i;
            }
        }
        return -1;
    }

    private static boolean isReadable(int c) {
        return c == '\t'
                || c == '\n'
                || c == '\r'
                || (c >= ' ' && c <= '~')
                || c == 0x85
                || (c >= 0xA0 && c <= 0xD7FF)
                || (c >= 0xE000 && c <= 0xFFFD)
                || c >= 0x10000;
    }

    /** What such a character is. */
    static SyntaxDiagnosis unreadable(int codePoint) {
        return new SyntaxDiagnosis(
                PrintableText.codePoint(codePoint) + " stands here, which no text may hold", "Remove it.");
    }

    /**
     * Reports every tag but those of plain texts, numbers and lists. A tag asks a reader to make something of a value;
     * nothing is made here, and a value that was meant as something else must not count as if it had none.
     *
     * @param line the line of the file on which the text begins
     */
    static void tags(String text, String file, int line, Findings findings) {
        if (text.indexOf('!') < 0) {
            return;
        }
        try {
            LoadSettings settings = LoadSettings.builder()
                    .setUseMarks(true)
                    .setCodePointLimit(TextFile.MOST_BYTES * 2)
                    .build();
            for (Event event : new Parse(settings).parseString(text)) {
                tag(event)
                        .filter(tag -> !isHarmless(tag))
                        .ifPresent(tag -> findings.add(Finding.error(
                                event.getStartMark()
                                        .map(mark -> place(mark, file, line))
                                        .orElse(Place.of(file)),
                                Check.TAG,
                                "the tag " + QuotedText.of(written(tag)) + " is not read",
                                "Remove it: a value is a text, a number, a list, or keys with values.")));
            }
        } catch (YamlEngineException e) {
            // the text is no YAML; whoever reads it says so
        }
    }

    private static Place place(Mark mark, String file, int line) {
        return new Place(file, mark.getLine() + line, mark.getColumn() + 1);
    }

    private static Optional<String> tag(Event event) {
        return event instanceof ScalarEvent scalar
                ? scalar.getTag()
                : event instanceof CollectionStartEvent start ? start.getTag() : Optional.empty();
    }

    private static String written(String tag) {
        return tag.startsWith(CORE) ? "!!" + tag.substring(CORE.length()) : tag;
    }

    private static boolean isHarmless(String tag) {
        return tag.startsWith(CORE) && HARMLESS.contains(tag.substring(CORE.length()));
    }
}
