package dev.righttrack.render.interview;

import dev.righttrack.interview.talk.Prompt;
import dev.righttrack.knowledge.Question;
import dev.righttrack.render.AdviceWords;
import dev.righttrack.render.Detail;
import dev.righttrack.render.Look;
import dev.righttrack.render.text.BasisText;
import dev.righttrack.render.text.StyledText;
import dev.righttrack.render.text.StyledText.Style;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What is asked next, as text. Everything is said in words: nothing by colour, place or lines alone. */
public final class PromptText {

    private PromptText() {}

    /** The lines before the place where the answer is typed. */
    public static String render(Prompt prompt, Look look) {
        StyledText paper = new StyledText(look).blank();
        if (prompt instanceof Prompt.Ask ask) {
            ask(paper, ask, look);
        } else if (prompt instanceof Prompt.Decide decide) {
            paper.item(
                    "",
                    "Contradiction: you said \"" + decide.clash().stated() + "\" of "
                            + decide.clash().skill() + ", but what you name shows at least "
                            + decide.clash().shown() + ".",
                    Style.BOLD);
            new BasisText(paper, look).write("  ", decide.clash().basis());
            paper.item("  ", "keep (what you said counts), take back (what you name counts), or another level");
        } else if (prompt instanceof Prompt.Proven proven) {
            proven(paper, proven);
        } else if (prompt instanceof Prompt.Asked asked) {
            paper.item(
                    "",
                    asked.first().isEmpty()
                            ? "All questions are answered, and the answers do not tell the roles apart."
                            : "All questions are answered; first place: " + asked.first() + ".",
                    Style.BOLD);
            paper.item("  ", "done ends the interview; so far, review, change N and path ROLE go on with it.");
        }
        return paper.toString();
    }

    private static void ask(StyledText paper, Prompt.Ask ask, Look look) {
        Question question = ask.question();
        String rest = ask.decided() ? " open, first place is decided" : " open";
        paper.item("", question.ask() + " (" + ask.left() + rest + ")", Style.BOLD);
        if (!ask.before().isEmpty()) {
            paper.item("  ", "So far: " + ask.before());
        }
        if (ask.options().isEmpty()) {
            paper.item("  ", question.help(), Style.DIM);
        } else {
            options(paper, ask);
        }
        if (look.detail() == Detail.FULL && !question.examples().isEmpty()) {
            paper.item("  ", "for example: " + String.join(" | ", question.examples()), Style.DIM);
        }
    }

    private static void options(StyledText paper, Prompt.Ask ask) {
        Map<String, String> anchors = ask.question().anchors();
        List<String> plain = new ArrayList<>();
        for (int i = 0; i < ask.options().size(); i++) {
            String option = ask.options().get(i);
            String label = (ask.firstNumber() + i) + " " + option;
            String anchor = anchors.getOrDefault(option, "");
            if (anchor.isEmpty()) {
                plain.add(label);
            } else {
                paper.item("  " + StyledText.padded(label + ":", 16) + " ", anchor);
            }
        }
        if (!plain.isEmpty()) {
            paper.item("  ", String.join(", ", plain));
        }
    }

    private static void proven(StyledText paper, Prompt.Proven proven) {
        String questions =
                proven.left() == 1 ? "the one remaining question" : "the " + proven.left() + " remaining questions";
        if (proven.first().isEmpty()) {
            paper.item("", "The answers do not tell the roles apart, and no other will.", Style.BOLD);
            paper.item("  ", "Go on with the rest, for gaps, path and team? yes, or no to end");
            return;
        }
        paper.item("", "First place is decided: " + proven.first() + ".", Style.BOLD);
        paper.item("  ", "No answer to " + questions + " can change it, unless it contradicts what was said.");
        if (proven.leaders().size() > 1) {
            paper.item(
                    "  ",
                    "Close to it by now: "
                            + AdviceWords.and(
                                    proven.leaders().subList(1, proven.leaders().size())) + ".");
        }
        paper.item("  ", "Go on with the rest, for gaps, path and team? yes, or no to end");
    }
}
