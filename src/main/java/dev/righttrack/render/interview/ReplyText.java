package dev.righttrack.render.interview;

import dev.righttrack.findings.Check;
import dev.righttrack.findings.Finding;
import dev.righttrack.interview.answers.GivenAnswer;
import dev.righttrack.interview.talk.Reply;
import dev.righttrack.render.Look;
import dev.righttrack.render.page.ComparisonPage;
import dev.righttrack.render.page.ExplainPages;
import dev.righttrack.render.page.Page;
import dev.righttrack.render.page.PlanPage;
import dev.righttrack.render.page.WhatIfPage;
import dev.righttrack.render.text.StyledText;
import dev.righttrack.text.PrintableText;
import java.util.Optional;

/** What is shown after a line, as text: the short words between question and answer, and the pages that were asked for. */
public final class ReplyText {

    private ReplyText() {}

    /** What is said in passing; empty if the reply is a page. */
    public static String said(Reply reply, Look look) {
        StyledText paper = new StyledText(look);
        if (reply instanceof Reply.Understood understood) {
            paper.item("  = ", named(understood.given()));
            understood.findings().forEach(finding -> finding(paper, finding));
        } else if (reply instanceof Reply.NotUnderstood not) {
            not.findings().forEach(finding -> finding(paper, finding));
        } else if (reply instanceof Reply.Changing changing) {
            paper.item("  = ", "to be answered anew; until then: " + named(changing.given()));
        } else if (reply instanceof Reply.Undone undone) {
            paper.item("  = ", "taken back: " + named(undone.given()));
        } else if (reply instanceof Reply.Course course) {
            paper.item("  = ", course.isNew() ? "now in the new branch " + course.name() : "now in " + course.name());
        } else if (reply instanceof Reply.Done done && !done.text().isEmpty()) {
            paper.item("  = ", done.text());
        }
        return paper.toString();
    }

    private static String named(GivenAnswer given) {
        return given.question().name() + ": " + given.answer().words();
    }

    private static void finding(StyledText paper, Finding finding) {
        String mark = mark(finding);
        paper.item(mark, PrintableText.line(finding.message()));
        if (!finding.hint().isBlank()) {
            paper.item("      ", PrintableText.line(finding.hint()));
        }
    }

    private static String mark(Finding finding) {
        if (!finding.isError()) {
            return "  note: ";
        }
        boolean isCommand = finding.place().file().equals("command");
        boolean isUncertain = finding.check() == Check.NOT_UNDERSTOOD
                && finding.place().file().equals("answer");
        return isCommand ? "  not done: " : isUncertain ? "  not certain: " : "  not understood: ";
    }

    /** The page that was asked for; empty if the reply is none. */
    public static Optional<Page> page(Reply reply) {
        if (reply instanceof Reply.WhyAsked why) {
            return Optional.of(InterviewPages.stake(why.stake()));
        }
        if (reply instanceof Reply.Why why) {
            return Optional.of(ExplainPages.why(why.derivation()));
        }
        if (reply instanceof Reply.NotThat not) {
            return Optional.of(ExplainPages.whyNot(not.whyNot()));
        }
        if (reply instanceof Reply.Compared compared) {
            return Optional.of(ComparisonPage.of(compared.comparison()));
        }
        if (reply instanceof Reply.Different different) {
            return Optional.of(WhatIfPage.of(different.whatIf(), different.changes()));
        }
        if (reply instanceof Reply.Way way) {
            return Optional.of(PlanPage.of(way.plan(), way.first()));
        }
        if (reply instanceof Reply.SoFar soFar) {
            return Optional.of(InterviewPages.soFar(soFar));
        }
        if (reply instanceof Reply.Reviewed reviewed) {
            return Optional.of(InterviewPages.review(reviewed));
        }
        return reply instanceof Reply.Help ? Optional.of(InterviewPages.help()) : Optional.empty();
    }
}
