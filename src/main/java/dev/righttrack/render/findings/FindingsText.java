package dev.righttrack.render.findings;

import dev.righttrack.authoring.check.RulesCheck;
import dev.righttrack.findings.Finding;
import dev.righttrack.findings.Places;
import dev.righttrack.findings.Severity;
import java.util.stream.Collectors;

/** The findings of a check as text: one or two lines each, and how many there are. */
public final class FindingsText {

    private FindingsText() {}

    /** The text, with a line end. */
    public static String render(RulesCheck.Result result, Places places) {
        String lines = result.findings().stream()
                .map(finding -> FindingText.render(places.shown(finding)) + "\n")
                .collect(Collectors.joining());
        long errors = result.errors();
        String more =
                result.findings().isEmpty() ? "" : "What a check means stands in " + pages(result, places) + ".\n";
        long warnings = count(result, Severity.WARNING);
        long notes = count(result, Severity.NOTE);
        String left = result.isOfFactsAlone() ? "The rules were not checked, since the facts have errors.\n" : "";
        return lines + more + left + counted(result.rules(), "rule") + " in " + counted(result.files(), "file") + ", "
                + counted(errors, "error") + ", " + counted(warnings, "warning")
                + (notes == 0 ? "" : ", " + counted(notes, "note")) + "\n";
    }

    private static long count(RulesCheck.Result result, Severity severity) {
        return result.findings().stream()
                .filter(finding -> finding.severity() == severity)
                .count();
    }

    private static String counted(long count, String what) {
        return count + " " + what + (count == 1 ? "" : "s");
    }

    private static String pages(RulesCheck.Result result, Places places) {
        return result.findings().stream()
                .map(Finding::check)
                .distinct()
                .sorted()
                .map(places::page)
                .collect(Collectors.joining(", "));
    }
}
