package dev.righttrack.rules.sandbox;

import dev.righttrack.text.PrintableText;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a compiler or parser of a library says, in words that need no knowledge of that library. */
public final class CompilerMessages {

    private static final int LONGEST = 160;

    /** What is said to what it means; {@code $1} is a name of the coach's own. */
    private static final List<Map.Entry<Pattern, String>> MEANINGS = List.of(
            meaning("[Uu]nable to resolve ObjectType '([\\w.$]+)'", "there is no kind of fact called \"$1\""),
            meaning("[Uu]nable to Analyse Expression (.+?):?$", "the expression \"$1\" cannot be understood"),
            meaning(
                    "[Uu]nable to (?:resolve|find) (?:unambiguously defined )?(?:class|type) '?([\\w.$]+)'?",
                    "there is no type \"$1\""),
            meaning("Duplicate rule name: (.+)", "there are two rules called \"$1\""),
            meaning("mismatched input '(.+?)'.*", "\"$1\" cannot stand here"),
            meaning("no viable alternative at input '(.+?)'.*", "\"$1\" cannot stand here"),
            meaning("extraneous input '(.+?)'.*", "\"$1\" is too much here"),
            meaning("missing '?(\\S+?)'? at '(.+?)'.*", "\"$1\" is missing before \"$2\""));

    /** Codes, places, flags and names of classes. */
    private static final Pattern FOREIGN =
            Pattern.compile("\\[(?:ERR|Error)[^\\]]*\\]?:?|Line \\d+:\\d+|\\(\\d+:\\d+\\)|\\[Rule name=.*?\\]"
                    + "|(?:\\w+[./]){2,}\\w+|\\w+(?:Exception|Error|Descr|Impl)\\b:?");

    private static final Pattern LIBRARY =
            Pattern.compile("(?i)drools|mvel|kie|antlr|strict-mode|java|descr\\b|lexer|parser|null\\b|@[0-9a-f]{5,}");

    private CompilerMessages() {}

    /**
     * The first line of what was said, translated; empty if nothing of it would help somebody who writes rules.
     *
     * @param said what the library said
     */
    static String of(String said) {
        String line = PrintableText.line(said.lines().findFirst().orElse(""));
        for (Map.Entry<Pattern, String> meaning : MEANINGS) {
            Matcher matcher = meaning.getKey().matcher(line);
            if (matcher.find()) {
                return PrintableText.shortened(expanded(matcher, meaning.getValue()), LONGEST);
            }
        }
        String rest =
                FOREIGN.matcher(line).replaceAll(" ").replaceAll("\\s+", " ").replaceAll("^[ :;,.-]+|[ :;,-]+$", "");
        return LIBRARY.matcher(rest).find() ? "" : PrintableText.shortened(rest, LONGEST);
    }

    /** A sentence, and what it was about after a colon where that is known. */
    public static String after(String sentence, String said) {
        String words = of(said);
        return words.isEmpty() ? sentence : sentence + ": " + words;
    }

    private static String expanded(Matcher matcher, String meaning) {
        String text = meaning;
        for (int i = 1; i <= matcher.groupCount(); i++) {
            text = text.replace("$" + i, matcher.group(i));
        }
        return text;
    }

    private static Map.Entry<Pattern, String> meaning(String said, String means) {
        return Map.entry(Pattern.compile(said), means);
    }
}
