package dev.righttrack.render.findings;

import dev.righttrack.authoring.check.RulesCheck;
import dev.righttrack.findings.Finding;
import dev.righttrack.findings.Places;
import dev.righttrack.findings.Severity;
import dev.righttrack.text.PrintableText;
import java.util.stream.Collectors;

/** The findings of a check as commands to a workflow of GitHub, which shows them at their lines. */
public final class FindingsGithub {

    private FindingsGithub() {}

    /** A line for each finding; nothing if there is none. */
    public static String render(RulesCheck.Result result, Places places) {
        return result.findings().stream()
                .map(places::shown)
                .map(FindingsGithub::line)
                .collect(Collectors.joining());
    }

    private static String line(Finding finding) {
        String level = finding.severity() == Severity.NOTE
                ? "notice"
                : finding.severity().word();
        String line = finding.place().line() > 0 ? ",line=" + finding.place().line() : "";
        String column = finding.place().column() > 0 ? ",col=" + finding.place().column() : "";
        String hint = finding.hint().isBlank() ? "" : "\n" + finding.hint();
        return "::" + level + " file=" + property(finding.place().file()) + line + column + ",title="
                + property(finding.checkId()) + "::" + data(finding.message() + hint) + "\n";
    }

    private static String data(String text) {
        return PrintableText.lines(text).replace("%", "%25").replace("\n", "%0A");
    }

    private static String property(String text) {
        return data(text).replace(":", "%3A").replace(",", "%2C");
    }
}
