package dev.righttrack.render.page;

import dev.righttrack.advice.RuleCard;
import dev.righttrack.render.Detail;
import dev.righttrack.render.markdown.Markdown;
import dev.righttrack.render.page.Page.Item;
import dev.righttrack.render.page.Page.Part;
import java.util.List;

/** A page as Markdown, to paste into a document. */
public final class PageMarkdown {

    private final Detail detail;
    private final boolean withRules;
    private final StringBuilder out = new StringBuilder();

    private PageMarkdown(Detail detail, boolean withRules) {
        this.detail = detail;
        this.withRules = withRules && detail != Detail.SUMMARY;
    }

    /** The page with so much detail. */
    public static String render(Page page, Detail detail) {
        return new PageMarkdown(detail, page.withRules()).text(page);
    }

    private String text(Page page) {
        line("# " + Markdown.text(page.title()));
        line("");
        line(Markdown.block(page.summary()));
        for (Part part : page.parts()) {
            line("");
            if (!part.heading().isEmpty()) {
                line("## " + Markdown.text(part.heading()));
                line("");
            }
            part.items().forEach(item -> item(item, ""));
        }
        return out.toString();
    }

    private void item(Item item, String indent) {
        String mark = item.mark().isBlank() ? "" : "`" + item.mark().strip() + "` ";
        line(indent + "- " + mark + (mark.isEmpty() ? Markdown.block(item.text()) : Markdown.text(item.text()))
                + behind(item));
        item.below().forEach(below -> item(below, indent + "  "));
    }

    private String behind(Item item) {
        if (detail == Detail.SUMMARY) {
            return "";
        }
        if (item.rule().isPresent() && (withRules || detail == Detail.FULL)) {
            RuleCard rule = item.rule().get();
            return " *" + Markdown.text(rule.reason()) + "* " + source(rule.cites(), "; " + PageText.ruleOf(rule));
        }
        return item.cites().isEmpty() ? "" : " " + source(item.cites(), "");
    }

    private static String source(List<String> cites, String more) {
        return "<sub>" + Markdown.text(PageText.source(cites) + more) + "</sub>";
    }

    private void line(String text) {
        out.append(text).append('\n');
    }
}
