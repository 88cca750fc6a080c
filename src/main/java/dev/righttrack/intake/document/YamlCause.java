package dev.righttrack.intake.document;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What stands before the place at which a parser of YAML gives up, and makes it give up there. */
final class YamlCause {

    private static final Pattern FIELD =
            Pattern.compile("\\s*[\\p{L}][\\p{L}\\p{N} _-]{0,40}: .*|\\s*[\\p{L}][\\p{L} _-]*:");
    private static final Pattern NO_COLON = Pattern.compile("(\\s*)([\\p{L}_-]+) +([^:#]+)");

    private YamlCause() {}

    /**
     * The cause, if it is known.
     *
     * @param problem what the parser says
     * @param at the line at which it gave up, from 0
     */
    static Optional<JsonSyntaxDiagnosis.Found> of(String text, String problem, int at) {
        String lower = problem.toLowerCase(Locale.ROOT);
        String[] lines = text.split("\\r?\\n", -1);
        if (at <= 0 || at >= lines.length) {
            return Optional.empty();
        }
        if (lower.contains("mapping values are not allowed")) {
            return noColon(text, lines, at);
        }
        return lower.contains("',' or ']'") || lower.contains("',' or '}'") ? open(text, lines, at) : Optional.empty();
    }

    /** The line before has a key without a colon, so that this line was read as the end of its text. */
    private static Optional<JsonSyntaxDiagnosis.Found> noColon(String text, String[] lines, int at) {
        Matcher before = NO_COLON.matcher(lines[at - 1]);
        boolean alone = lines[at].indexOf(": ") == lines[at].lastIndexOf(": ");
        if (!before.matches() || !FIELD.matcher(lines[at]).matches() || !alone) {
            return Optional.empty();
        }
        String meant = before.group(2) + ": " + before.group(3).strip();
        return Optional.of(new JsonSyntaxDiagnosis.Found(
                start(text, at - 1) + before.group(1).length(),
                new SyntaxDiagnosis(
                        "a key without a colon stands here",
                        "Did you mean " + QuotedText.of(meant) + "? A text over several lines is written in quotes.")));
    }

    /** The line in which a bracket was opened that is still open where the next key stands. */
    private static Optional<JsonSyntaxDiagnosis.Found> open(String text, String[] lines, int at) {
        for (int i = at; i >= Math.max(0, at - 3); i--) {
            String line = lines[i];
            boolean list = count(line, '[') > count(line, ']');
            boolean keys = count(line, '{') > count(line, '}');
            int opened = line.indexOf(list ? '[' : '{');
            String close = list ? "]" : "}";
            if (list != keys && line.indexOf('"', opened) < 0) {
                boolean sameDepth = i < at && FIELD.matcher(lines[i + 1]).matches();
                String meant = line.strip() + close;
                return Optional.of(new JsonSyntaxDiagnosis.Found(
                        start(text, i) + opened,
                        new SyntaxDiagnosis(
                                "a " + (list ? "bracket" : "brace") + " is opened here and not closed",
                                sameDepth && meant.length() <= 60
                                        ? "Did you mean " + QuotedText.of(meant) + "?"
                                        : "Close it with " + close + ", with commas between the items.")));
            }
        }
        return Optional.empty();
    }

    private static long count(String line, char sign) {
        return line.chars().filter(c -> c == sign).count();
    }

    private static int start(String text, int line) {
        int from = 0;
        for (int i = 0; i < line; i++) {
            from = text.indexOf('\n', from) + 1;
        }
        return from;
    }
}
