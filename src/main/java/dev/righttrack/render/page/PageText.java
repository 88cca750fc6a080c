package dev.righttrack.render.page;

import dev.righttrack.advice.RuleCard;
import dev.righttrack.render.Detail;
import dev.righttrack.render.Look;
import dev.righttrack.render.page.Page.Item;
import dev.righttrack.render.page.Page.Part;
import dev.righttrack.render.text.StyledText;
import dev.righttrack.render.text.StyledText.Style;
import java.util.List;

/** A page as text for a terminal. */
public final class PageText {

    private final Look look;
    private final StyledText paper;
    private final boolean withRules;

    private PageText(Look look, boolean withRules) {
        this.look = look;
        this.paper = new StyledText(look);
        this.withRules = withRules && look.detail() != Detail.SUMMARY;
    }

    /** The page for a screen of that look. */
    public static String render(Page page, Look look) {
        return new PageText(look, page.withRules()).text(page);
    }

    private String text(Page page) {
        paper.item("", page.title(), Style.BOLD);
        paper.item("", page.summary());
        for (Part part : page.parts()) {
            if (part.heading().isEmpty()) {
                paper.blank();
            } else {
                paper.heading(part.heading());
            }
            part.items().forEach(item -> item(item, "  "));
        }
        return paper.toString();
    }

    private void item(Item item, String indent) {
        String label = indent + item.mark() + (item.mark().isEmpty() ? "" : " ");
        paper.item(label, item.text(), item.style());
        String under = " ".repeat(label.length());
        item.rule()
                .filter(rule -> withRules || look.detail() == Detail.FULL)
                .ifPresentOrElse(rule -> rule(rule, under), () -> cites(item.cites(), under));
        item.below().forEach(below -> item(below, under));
    }

    private void rule(RuleCard rule, String under) {
        paper.item(under, rule.reason(), Style.DIM);
        paper.item(under, "[" + source(rule.cites()) + "] " + ruleOf(rule), Style.DIM);
    }

    private void cites(List<String> cites, String under) {
        if (!cites.isEmpty() && look.detail() != Detail.SUMMARY) {
            paper.item(under, "[" + source(cites) + "]", Style.DIM);
        }
    }

    static String source(List<String> cites) {
        return String.join(
                "; ",
                cites.stream()
                        .map(cited -> cited.equals("coaches") ? "the coaches' own" : cited)
                        .toList());
    }

    static String ruleOf(RuleCard rule) {
        return "rule \"" + rule.name() + "\", " + rule.file() + ":" + rule.line();
    }
}
