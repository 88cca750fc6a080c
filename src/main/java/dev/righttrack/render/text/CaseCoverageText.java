package dev.righttrack.render.text;

import dev.righttrack.authoring.cases.CaseCoverage;
import java.util.List;

/** What the cases exercise, as text. */
public final class CaseCoverageText {

    private CaseCoverageText() {}

    /** What is not exercised, and three lines that sum up; ends with a line end. */
    public static String render(CaseCoverage coverage) {
        StringBuilder out = new StringBuilder();
        coverage.unfired()
                .forEach(rule -> out.append(
                        rule.file() + ":" + rule.line() + "  fires in no case  rule \"" + rule.name() + "\"\n"));
        coverage.unweighed().forEach(asked -> out.append(asked.replaceFirst("  ", "  weighed by no case  ") + "\n"));
        coverage.unused().forEach(sentence -> out.append("in no rule that fires in a case: " + sentence + "\n"));
        coverage.idle().forEach(sentence -> out.append("no rule says: " + sentence + "\n"));
        line(out, coverage.rules(), "rules", "fire in a case", coverage.unfired());
        line(out, coverage.requirements(), "requirements", "are weighed by a case", coverage.unweighed());
        line(out, coverage.sentences(), "sentences in use", "are exercised", coverage.unused());
        return out.toString();
    }

    private static void line(StringBuilder out, int all, String what, String how, List<?> not) {
        out.append((all - not.size()) + " of " + all + " " + what + " " + how + "\n");
    }
}
