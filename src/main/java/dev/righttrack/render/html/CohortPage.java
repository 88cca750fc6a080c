package dev.righttrack.render.html;

import dev.righttrack.text.PrintableText;
import gg.jte.html.OwaspHtmlTemplateOutput;
import gg.jte.output.StringOutput;

/** A cohort's report as a page. */
public final class CohortPage {

    private static final int ROOM = 200_000;

    private CohortPage() {}

    /** The page, as a whole file of HTML. */
    public static String render(CohortReport report) {
        StringOutput text = new StringOutput(ROOM);
        JtecohortGenerated.render(
                new OwaspHtmlTemplateOutput(text),
                new Untouched(),
                PageHead.sortable("A cohort \u2013 career report"),
                report,
                new CohortCharts(report));
        return PrintableText.lines(text.toString());
    }
}
