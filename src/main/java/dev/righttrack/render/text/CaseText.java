package dev.righttrack.render.text;

import dev.righttrack.authoring.cases.CaseDifference;
import dev.righttrack.authoring.cases.CaseResult;
import dev.righttrack.findings.Places;

/** A case that fails, as text. */
public final class CaseText {

    private CaseText() {}

    /** The case with its place, and what was expected, what came and why for each difference; ends with a line end. */
    public static String failed(CaseResult result, Places places) {
        StringBuilder out = new StringBuilder();
        out.append(places.shown(result.of().place()) + "  failed  rule \""
                + result.of().rule() + "\", "
                + (result.of().fires() ? "fires" : "silent") + ": "
                + result.of().name() + "\n");
        for (CaseDifference one : result.differences()) {
            out.append("    " + one.what() + "\n");
            out.append("      expected  " + one.expected() + "\n");
            out.append("      actual    " + one.actual() + "\n");
            one.why().forEach(why -> out.append("      because   " + why + "\n"));
        }
        return out.toString();
    }
}
