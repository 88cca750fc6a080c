package dev.righttrack.render;

import dev.righttrack.findings.Finding;

/** A finding as text: place, severity and message on one line, the hint below it. */
public final class FindingText {

    private FindingText() {}

    /** One line, or two if there is a hint; without a line end. */
    public static String render(Finding finding) {
        String line = finding.place() + "  " + finding.severity().word() + "  " + finding.message() + "  ["
                + finding.check() + "]";
        String printable = line.replaceAll("[\\p{Cntrl}\\p{Cf}\u2028\u2029]", " ");
        String hint = finding.hint().replaceAll("[\\p{Cntrl}\\p{Cf}\u2028\u2029]", " ");
        return hint.isBlank() ? printable : printable + "\n    " + hint;
    }
}
