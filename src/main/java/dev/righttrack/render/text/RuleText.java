package dev.righttrack.render.text;

import dev.righttrack.authoring.cases.CaseResult;
import dev.righttrack.render.Look;
import dev.righttrack.render.text.StyledText.Style;
import dev.righttrack.rules.compile.Catalogue;
import java.util.List;

/** A rule on one screen. */
public final class RuleText {

    private RuleText() {}

    /** The rule as it is written, its reason and citations, its place, and its tests with their results. */
    public static String render(Catalogue.Entry rule, boolean inForce, List<CaseResult> results, Look look) {
        StyledText paper = new StyledText(look);
        paper.item("", rule.card().name(), Style.BOLD);
        paper.item(
                "  ",
                rule.card().file() + ":" + rule.card().line()
                        + (inForce ? "" : ", not in force under the readings chosen"),
                Style.DIM);
        paper.blank();
        rule.conditions().forEach(c -> paper.item("  when  ", c.text()));
        rule.conclusions().forEach(c -> paper.item("  then  ", c.text()));
        if (rule.conditions().isEmpty()) {
            paper.item("  ", "one of the engine's own rules, in DRL");
        }
        paper.blank();
        paper.item("  because  ", rule.card().reason());
        rule.card().cites().forEach(cited -> paper.item("  cites    ", cited));
        if (!results.isEmpty()) {
            paper.blank();
        }
        for (CaseResult result : results) {
            String side = result.of().fires() ? "fires " : "silent";
            paper.item(
                    "  " + (result.isPassed() ? "ok     " : "FAILED ") + side + "  ",
                    result.of().name() + (result.isPassed() ? "" : ": " + result.problem()),
                    result.isPassed() ? Style.GOOD : Style.BAD);
        }
        return paper.toString();
    }
}
