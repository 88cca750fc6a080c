package dev.righttrack.render.html;

import dev.righttrack.render.Detail;
import dev.righttrack.text.PrintableText;
import gg.jte.html.OwaspHtmlTemplateOutput;
import gg.jte.output.StringOutput;

/** A candidate's report as a page. */
public final class CandidatePage {

    private static final int ROOM = 200_000;

    private CandidatePage() {}

    /**
     * The page, as a whole file of HTML.
     *
     * @param detail summary for the answer, the ranking, what is unknown and how it was decided; full for each line's rule
     *     as well, and what it rested on
     */
    public static String render(CandidateReport report, Detail detail) {
        StringOutput text = new StringOutput(ROOM);
        PageHead head = PageHead.plain(ReportWords.name(report.advice()) + " \u2013 career report");
        JtecandidateGenerated.render(
                new OwaspHtmlTemplateOutput(text), new Untouched(), head, report, detail, new CandidateCharts(report));
        return PrintableText.lines(text.toString());
    }
}
