package dev.righttrack.rules.reading;

import dev.righttrack.findings.Finding;
import dev.righttrack.rules.language.SentenceMatcher;
import dev.righttrack.rules.language.TextLines;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * A repair of one finding in a coaches' file, as text. Whether it is a good one is for others to see: the text is to be
 * checked again.
 *
 * @param content the whole text with the repair
 * @param what what was done, in the past, for the coach
 */
public record RuleEdit(String content, String what) {

    /** Bullets before a sentence and stops behind it, as they are pasted with it from a page of text. */
    private static final String SIGNS = "^[-*\u2022\u00b7\u2013\u2014] +|[.,;]+$";

    /** The repair of a finding, if there is one that does not change what a rule says. */
    public static Optional<RuleEdit> of(String content, Finding finding, RuleLayout layout) {
        List<String> lines = new ArrayList<>(TextLines.of(content));
        int at = finding.place().line() - 1;
        if (at < 0 || at >= lines.size()) {
            return Optional.empty();
        }
        String line = lines.get(at);
        return switch (finding.check()) {
            case TYPOGRAPHIC_QUOTES -> line(lines, at, HeadLine.straightened(line.strip()), "wrote straight quotes");
            case SPELLING, OTHER_WORD -> line(lines, at, layout.spelled(line.strip()), "spelled the sentence");
            case QUOTED_NAME ->
                line(lines, at, line.strip().replaceAll("[\"\u201c\u201d\u201e]", ""), "took the quotes away");
            case UNKNOWN_WORD, NO_SENTENCE -> {
                String bare = line.strip().replaceAll(SIGNS, "").strip();
                yield bare.isEmpty() ? Optional.empty() : line(lines, at, bare, "took signs around the sentence away");
            }
            case BLOCK_COMMENT -> comment(lines, at);
            case MISSING_END -> end(lines, at);
            default -> Optional.empty();
        };
    }

    private static Optional<RuleEdit> line(List<String> lines, int at, String text, String what) {
        String line = lines.get(at);
        String indent = line.substring(0, SentenceMatcher.skipBlanks(line, 0));
        if (text.equals(line.strip())) {
            return Optional.empty();
        }
        lines.set(at, indent + text);
        return Optional.of(new RuleEdit(joined(lines), what + ": " + text));
    }

    private static Optional<RuleEdit> comment(List<String> lines, int at) {
        int end = IntStream.range(at, lines.size())
                .filter(i -> lines.get(i).strip().endsWith("*/"))
                .findFirst()
                .orElse(-1);
        if (end < 0) {
            return Optional.empty();
        }
        for (int i = at; i <= end; i++) {
            String text = lines.get(i).strip().replaceFirst("^/[*]+", "").replaceFirst("[*]+/$", "");
            lines.set(i, "// " + text.strip());
        }
        return Optional.of(new RuleEdit(joined(lines), "began each line of the comment with //"));
    }

    /** An end before the next rule, or after the last line. */
    private static Optional<RuleEdit> end(List<String> lines, int at) {
        boolean next = lines.get(at).strip().toLowerCase(java.util.Locale.ROOT).startsWith("rule");
        int where = next ? at : at + 1;
        while (where > 0 && lines.get(where - 1).isBlank()) {
            where--;
        }
        lines.add(where, "end");
        return Optional.of(new RuleEdit(joined(lines), "added the missing end"));
    }

    private static String joined(List<String> lines) {
        return String.join("\n", lines);
    }
}
