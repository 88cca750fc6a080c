package dev.righttrack.render.html;

import dev.righttrack.text.PrintableText;
import gg.jte.html.OwaspHtmlTemplateOutput;
import gg.jte.output.StringOutput;

/** A candidate's report as a page. */
public final class CandidatePage {

    private static final int ROOM = 200_000;

    private CandidatePage() {}

    /** The page, as a whole file of HTML. */
    public static String render(CandidateReport report) {
        StringOutput text = new StringOutput(ROOM);
        PageHead head = PageHead.plain(ReportWords.name(report.advice()) + " \u2013 career report");
        JtecandidateGenerated.render(
                new OwaspHtmlTemplateOutput(text), new Untouched(), head, report, new CandidateCharts(report));
        return PrintableText.lines(text.toString());
    }
}
