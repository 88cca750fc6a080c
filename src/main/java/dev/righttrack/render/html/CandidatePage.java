package dev.righttrack.render.html;

import dev.righttrack.render.Detail;
import dev.righttrack.text.PrintableText;
import gg.jte.html.OwaspHtmlTemplateOutput;
import gg.jte.output.StringOutput;

/** A candidate's report as a page. */
public final class CandidatePage {

    private static final int ROOM = 200_000;

    private CandidatePage() {}

    /** The page of somebody of whom nothing was noted. */
    public static String render(CandidateReport report, Detail detail) {
        return render(report, detail, "");
    }

    /**
     * The page, as a whole file of HTML.
     *
     * @param detail summary for two printed pages: the answer, what to do next, strengths and gaps; standard for at most six, with
     *     each requirement, what one could do and where to look; full for everything, with each line's rule
     * @param notes what was noted of the person, for the page alone; may be empty
     */
    public static String render(CandidateReport report, Detail detail, String notes) {
        StringOutput text = new StringOutput(ROOM);
        PageHead head = PageHead.plain(ReportWords.name(report.advice()) + " \u2013 career report");
        CandidateCharts charts = new CandidateCharts(report);
        String noted = ReportWords.free(notes);
        OwaspHtmlTemplateOutput page = new OwaspHtmlTemplateOutput(text);
        CandidateSummary summary = new CandidateSummary(report);
        switch (detail) {
            case SUMMARY -> JtesummaryGenerated.render(page, new Untouched(), head, report, summary, charts, noted);
            case STANDARD -> JtestandardGenerated.render(page, new Untouched(), head, report, summary, charts, noted);
            case FULL -> JtecandidateGenerated.render(page, new Untouched(), head, report, detail, charts, noted);
        }
        return PrintableText.lines(text.toString());
    }
}
