package dev.righttrack.render.html;

import dev.righttrack.advice.Advice;
import dev.righttrack.findings.Finding;
import dev.righttrack.render.Headline;
import dev.righttrack.text.PrintableText;
import gg.jte.html.OwaspHtmlTemplateOutput;
import gg.jte.output.StringOutput;
import java.util.List;
import java.util.function.Consumer;

/** The pages of the service around a candidate's report: where somebody is handed in, and what can be asked of them. */
public final class DeskPages {

    private DeskPages() {}

    /** The policy under which a browser takes these pages and reports. */
    public static String policy() {
        return PageHead.form("").policy();
    }

    /**
     * Where somebody is handed in.
     *
     * @param problem why the last one was not advised; empty if none was handed in
     * @param findings what was found in what was handed in
     */
    public static String start(String problem, List<Finding> findings) {
        return page(page ->
                JtestartGenerated.render(page, new Untouched(), PageHead.form("RightTrack"), problem, findings));
    }

    /**
     * What can be asked of somebody.
     *
     * @param here the address of the person, without a slash at the end
     */
    public static String person(String here, Advice advice, List<Finding> findings) {
        String who = ReportWords.name(advice);
        return page(page -> JtepersonGenerated.render(
                page,
                new Untouched(),
                PageHead.form(who),
                here,
                who,
                String.join(" ", Headline.of(advice)),
                advice,
                findings));
    }

    /**
     * An answer.
     *
     * @param back the address of whom it is about
     * @param title what was asked
     * @param answer the answer, as text
     */
    public static String answer(String back, String title, String answer) {
        return page(
                page -> JteanswerGenerated.render(page, new Untouched(), PageHead.form(title), back, title, answer));
    }

    private static String page(Consumer<OwaspHtmlTemplateOutput> template) {
        StringOutput text = new StringOutput();
        template.accept(new OwaspHtmlTemplateOutput(text));
        return PrintableText.lines(text.toString());
    }
}
