package dev.righttrack.render.interview;

import dev.righttrack.interview.proof.Sharpening;
import dev.righttrack.interview.proof.Standing.Certainty;
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

    /** What an interview is, in three lines: what will happen, for how long, and what comes of it. */
    public static String welcome() {
        return """
                First a few questions for the page, each of which Enter skips. Then only
                what can still change the advice, some ten to fifteen questions: about ten
                minutes. Answer in your own words; done ends with advice, help has the rest.
                """;
    }

    /** The lines before the place where the answer is typed. */
    public static String render(Prompt prompt, Look look) {
        StyledText paper = new StyledText(look).blank();
        if (prompt instanceof Prompt.Ask ask) {
            ask(paper, ask, look);
        } else if (prompt instanceof Prompt.Opening first) {
            paper.item(
                    "",
                    first.question().ask() + " (" + first.number() + " of " + first.of() + ", Enter skips)",
                    Style.BOLD);
            paper.item("  ", first.question().help(), Style.DIM);
        } else if (prompt instanceof Prompt.Decide decide) {
            paper.item(
                    "",
                    "Contradiction: you said \"" + decide.clash().stated() + "\" of "
                            + decide.clash().skill() + ", but what you name shows at least "
                            + decide.clash().shown() + ".",
                    Style.BOLD);
            new BasisText(paper, look).write("  ", decide.clash().basis());
            paper.item("  ", "keep (what you said counts), take back (what you name counts), or another level");
        } else if (prompt instanceof Prompt.Ended ended) {
            ended(paper, ended);
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

    private static void ended(StyledText paper, Prompt.Ended ended) {
        paper.item("", (ended.left() == 0 ? "All questions are answered. " : "") + certainty(ended), Style.BOLD);
        if (ended.certainty() == Certainty.DECIDED) {
            paper.item("  ", stays(ended.left()));
            if (!ended.others().isEmpty()) {
                paper.item("  ", "Close to it by now: " + AdviceWords.and(ended.others()) + ".");
            }
        }
        ended.sharpenings().forEach(one -> paper.item("  ", sharpening(one)));
        paper.item(
                "  ",
                ended.left() == 0
                        ? "done ends the interview; so far, review, change N and path ROLE go on with it."
                        : "Go on with the rest, for gaps, path and team? yes, or no to end");
    }

    private static String certainty(Prompt.Ended ended) {
        String first = AdviceWords.and(ended.first());
        return switch (ended.certainty()) {
            case DECIDED -> "First place is decided: " + first + ".";
            case EQUAL -> "The answers do not tell " + first + " apart, and no other will.";
            case OPEN ->
                "First place is not decided: "
                        + (ended.first().size() > 1
                                ? first + " are equal by what is known"
                                : first + " comes first by what is known")
                        + (ended.others().isEmpty()
                                ? "."
                                : ", and " + AdviceWords.and(ended.others()) + " may be first as well.");
            case NONE_SUITABLE -> "No role is suitable, whatever else becomes known.";
            case TOO_LITTLE_KNOWN -> "Too little is known to put a role first.";
        };
    }

    private static String stays(int left) {
        String unknown = "nothing else that is still unknown";
        return switch (left) {
            case 0 -> "Nothing that is still unknown can change it.";
            case 1 ->
                "No answer to the one remaining question can change it, unless it contradicts what was said, and "
                        + unknown + " can.";
            default ->
                "No answer to the " + left
                        + " remaining questions can change it, unless it contradicts what was said, and " + unknown
                        + " can.";
        };
    }

    private static String sharpening(Sharpening one) {
        Question question = one.question();
        String either = String.join(
                        ", ", one.values().subList(0, Math.max(0, one.values().size() - 1)))
                + (one.values().size() > 1
                        ? " or " + one.values().get(one.values().size() - 1)
                        : "");
        String asked = switch (question.about()) {
            case "skill" ->
                one.values().size() == 2
                        ? "nearer " + either + " in " + question.subject() + "?"
                        : question.subject() + ": " + either + "?";
            case "topic" -> question.subject() + ": " + either + "?";
            default -> question.ask();
        };
        return "To tell more: " + asked + (one.decides() ? " It decides." : "") + " (change "
                + (question.subject().isEmpty() ? question.name() : question.subject()) + ")";
    }
}
