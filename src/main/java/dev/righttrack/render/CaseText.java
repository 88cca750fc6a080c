package dev.righttrack.render;

import dev.righttrack.authoring.CaseResult;
import dev.righttrack.authoring.Difference;
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
        for (Difference one : result.differences()) {
            out.append("    " + one.what() + "\n");
            out.append("      expected  " + one.expected() + "\n");
            out.append("      actual    " + one.actual() + "\n");
            one.why().forEach(why -> out.append("      because   " + why + "\n"));
        }
        return out.toString();
    }
}
