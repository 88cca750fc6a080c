package dev.righttrack.cli;

import dev.righttrack.candidate.Candidate;
import dev.righttrack.cli.Talk.Heard;
import dev.righttrack.cli.Talk.Line;
import dev.righttrack.cli.options.ExitCode;
import dev.righttrack.findings.Finding;
import dev.righttrack.interview.journal.Journal;
import dev.righttrack.interview.talk.Interviewer;
import dev.righttrack.interview.talk.Reply;
import dev.righttrack.interview.talk.Transcript;
import dev.righttrack.interview.talk.Turn;
import dev.righttrack.render.Look;
import dev.righttrack.render.interview.PromptText;
import dev.righttrack.render.interview.ReplyText;
import dev.righttrack.render.page.Page;
import dev.righttrack.render.page.PageText;
import dev.righttrack.render.text.AdviceText;
import dev.righttrack.text.PrintableText;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;

/** One session: lines go to the interviewer, what they change goes to the journal, and only then it counts. */
final class InterviewSession {

    private static final int MOST_SHOWN = 60;

    private final Interviewer interviewer;
    private final Talk talk;
    private final Optional<Journal> journal;
    private final Function<Candidate, String> page;
    private final BiFunction<String, Look, Optional<String>> about;
    private final Function<Transcript, Optional<Page>> since;
    private Transcript sitting;
    private int code = ExitCode.DONE;
    private boolean over;

    /**
     * @param page a candidate's report as a page for a browser
     * @param about what the knowledge holds of a name, as text; empty if nothing is called so
     * @param since what has changed since an earlier session; empty where there was none, or nothing was said since
     */
    InterviewSession(
            Interviewer interviewer,
            Talk talk,
            Optional<Journal> journal,
            Transcript sitting,
            Function<Candidate, String> page,
            BiFunction<String, Look, Optional<String>> about,
            Function<Transcript, Optional<Page>> since) {
        this.since = since;
        this.about = about;
        this.page = page;
        this.interviewer = interviewer;
        this.talk = talk;
        this.journal = journal;
        this.sitting = sitting;
    }

    /**
     * Talks until there is nothing more to say.
     *
     * @param strict whether a line that is not understood counts as a finding, since nobody can say it again
     * @return the exit code
     * @throws IOException if the stream of lines breaks
     */
    int run(boolean strict) throws IOException {
        boolean asked = false;
        while (!over) {
            if (!asked) {
                talk.say(PromptText.render(interviewer.prompt(sitting), talk.look()));
            }
            Line line = talk.listen();
            if (line.heard() == Heard.LINE) {
                Turn turn = interviewer.take(sitting, line.text());
                take(turn);
                boolean wrong = turn.reply() instanceof Reply.NotUnderstood;
                boolean inPart = turn.reply() instanceof Reply.Understood understood
                        && understood.findings().stream().anyMatch(Finding::isError);
                code = (wrong || inPart) && strict ? ExitCode.FINDINGS : code;
                asked = wrong;
            } else {
                ended(line.heard(), strict);
            }
        }
        return code;
    }

    private void ended(Heard heard, boolean strict) {
        over = true;
        if (heard == Heard.INTERRUPT) {
            code = ExitCode.INTERRUPTED;
            kept();
        } else if (strict) {
            talk.say("\n");
            take(interviewer.take(sitting, "done"));
        } else {
            kept();
        }
    }

    private void take(Turn turn) {
        if (journal.isPresent()) {
            try {
                journal.get().add(turn.events(), turn.events().isEmpty() ? "" : interviewer.ranking(turn.sitting()));
            } catch (IOException e) {
                code = ExitCode.FAILED;
                talk.complain("  not written: " + journal.get().file() + " (" + e.getMessage() + ")\n"
                        + "      Nothing was taken of the last line. Make room, and say it again.\n");
                return;
            }
        }
        sitting = turn.sitting();
        String said = ReplyText.said(turn.reply(), talk.look());
        if (turn.reply() instanceof Reply.NotUnderstood) {
            talk.complain(said);
        } else {
            talk.say(said);
        }
        ReplyText.page(turn.reply()).ifPresent(page -> talk.show(PageText.render(page, talk.look())));
        if (turn.reply() instanceof Reply.About asked) {
            about.apply(asked.name(), talk.look())
                    .ifPresentOrElse(
                            talk::show,
                            () -> talk.say("  not done: nothing is called \""
                                    + PrintableText.shortened(asked.name(), MOST_SHOWN) + "\"\n"));
        }
        files(turn.reply());
    }

    private void files(Reply reply) {
        try {
            if (reply instanceof Reply.Save save) {
                written(
                        "the candidate",
                        journal.isEmpty() ? Optional.empty() : Optional.of(beside().save(save.candidate())));
            } else if (reply instanceof Reply.Report report) {
                written(
                        "the report",
                        journal.isEmpty()
                                ? Optional.empty()
                                : Optional.of(beside().report(page.apply(report.candidate()))));
            } else if (reply instanceof Reply.Finish finish) {
                over = true;
                talk.show(new AdviceText(talk.look()).render(finish.advice(), List.of()));
                since.apply(sitting).ifPresent(changed -> talk.show(PageText.render(changed, talk.look())));
                if (journal.isPresent()) {
                    written("the candidate", Optional.of(beside().save(finish.candidate())));
                    written("the report", Optional.of(beside().report(page.apply(finish.candidate()))));
                    kept();
                }
            } else if (reply instanceof Reply.Quit) {
                over = true;
                kept();
            }
        } catch (IOException e) {
            code = ExitCode.FAILED;
            talk.complain("  " + e.getMessage() + "\n      The journal has everything all the same.\n");
        }
    }

    private InterviewFiles beside() {
        return new InterviewFiles(journal.orElseThrow().file());
    }

    private void written(String what, Optional<Path> file) {
        talk.say("  = "
                + file.map(path -> what + " is in " + path)
                        .orElse(what
                                + " is not written: there is no journal to put it beside; --journal FILE keeps one")
                + "\n");
    }

    private void kept() {
        journal.ifPresent(kept ->
                talk.say("  = the journal is in " + kept.file() + "\n    to go on: righttrack interview --resume "
                        + quoted(kept.file().toString()) + "\n"));
    }

    private static String quoted(String path) {
        return path.matches("[A-Za-z0-9_./-]+") ? path : "'" + path.replace("'", "'\\''") + "'";
    }
}
