package dev.righttrack.rules.reading;

import dev.righttrack.findings.Check;
import dev.righttrack.findings.Finding;
import dev.righttrack.findings.Findings;
import dev.righttrack.findings.Place;
import java.util.regex.Matcher;

/** The reason and the citations above a rule's conditions. */
final class RuleAnnotations {

    private final String file;
    private final Findings findings;

    RuleAnnotations(String file, Findings findings) {
        this.file = file;
        this.findings = findings;
    }

    /** The rule with what the line says of it; something is said even if it cannot be read, so that it is reported once. */
    RuleDraft read(RuleDraft draft, String text, int number, int column) {
        Matcher note = HeadLine.NOTE.matcher(text);
        String value = note.matches() ? note.group(2).replace("\\\"", "\u0000") : "\"";
        if (value.contains("\"") || value.contains("\\")) {
            boolean known = text.matches("(?i)@(because|cites)\\b.*");
            error(
                    number,
                    column,
                    known ? Check.ANNOTATION : Check.UNKNOWN_ANNOTATION,
                    known
                            ? "an annotation's text is expected between straight quotes, with none inside"
                            : "only @because and @cites may stand here",
                    in(draft) + "; write @because(\"...\") or @cites(\"section; section\").");
            return draft.with(text.contains("cites") ? "cites" : "because", "?", number);
        }
        String said = value.replace('\u0000', '"').strip();
        if (said.isEmpty()) {
            error(number, column, Check.EMPTY_ANNOTATION, "@" + note.group(1) + " says nothing", in(draft));
        }
        return draft.with(note.group(1), said.isEmpty() ? "?" : said, number);
    }

    /** Reports what is missing once the conditions begin. */
    void complete(RuleDraft draft) {
        if (draft.because().isEmpty()) {
            error(
                    draft.line(),
                    1,
                    Check.MISSING_REASON,
                    "rule \"" + draft.name() + "\" has no @because",
                    "Say why it holds: @because(\"...\").");
        }
        if (draft.cites().isEmpty()) {
            error(
                    draft.line(),
                    1,
                    Check.MISSING_CITATION,
                    "rule \"" + draft.name() + "\" has no @cites",
                    "Name the sections that it rests on: @cites(\"...\"); coaches, where the report does not say it.");
        }
    }

    private static String in(RuleDraft draft) {
        return "in rule \"" + draft.name() + "\"";
    }

    private void error(int line, int column, Check check, String message, String hint) {
        findings.add(Finding.error(new Place(file, line, column), check, message, hint));
    }
}
