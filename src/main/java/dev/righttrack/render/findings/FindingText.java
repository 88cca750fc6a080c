package dev.righttrack.render.findings;

import dev.righttrack.findings.Finding;
import dev.righttrack.text.PrintableText;

/** A finding as text: place, severity and message on one line, the hint below it. */
public final class FindingText {

    private FindingText() {}

    /** One line, or two if there is a hint; without a line end. */
    public static String render(Finding finding) {
        String line = finding.place() + "  " + finding.severity().word() + "  " + finding.message() + "  ["
                + finding.checkId() + "]";
        String printable = PrintableText.inline(line);
        String hint = PrintableText.line(finding.hint());
        return hint.isBlank() ? printable : printable + "\n    " + hint;
    }
}
