package dev.righttrack.render.interview;

import dev.righttrack.advice.Advice;
import dev.righttrack.advice.Lead.Clarity;
import dev.righttrack.advice.RoleAdvice;
import dev.righttrack.interview.answers.GivenAnswer;
import dev.righttrack.interview.journal.RuleLedger;
import dev.righttrack.interview.talk.QuestionImpact;
import dev.righttrack.interview.talk.Reply;
import dev.righttrack.render.AdviceWords;
import dev.righttrack.render.page.Page;
import dev.righttrack.render.page.Page.Item;
import dev.righttrack.render.page.Page.Part;
import dev.righttrack.render.text.StyledText.Style;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The pages of an interview. */
public final class InterviewPages {

    private static final int MOST_NAMED = 3;

    private InterviewPages() {}

    /** What depends on a question. */
    static Page stake(QuestionImpact stake) {
        List<Item> outcomes = stake.outcomes().stream()
                .map(outcome -> Item.of(
                        "-",
                        outcome.answer() + ": " + (outcome.first().isEmpty() ? "no role" : outcome.first()) + " first"
                                + contenders(outcome)))
                .toList();
        List<Item> uses = stake.uses().stream()
                .map(use -> Item.of(
                        "-",
                        use.role() + ": " + use.what() + (use.rule().isEmpty() ? "" : ", rule \"" + use.rule() + "\"")))
                .toList();
        return Page.of(
                "Why this question: " + stake.question().ask(),
                stake.canMatter()
                        ? "The answer can still change which role comes first."
                        : "The answer cannot change which role comes first; it tells of gaps and of the way there.",
                List.of(new Part("What each answer would do now", outcomes), new Part("What looks at it", uses)));
    }

    private static String contenders(QuestionImpact.Outcome outcome) {
        List<String> contenders = outcome.contenders();
        if (outcome.decides() || outcome.first().isEmpty() || contenders.isEmpty()) {
            return outcome.decides() ? ", which decides it" : "";
        }
        return contenders.size() > MOST_NAMED
                ? ", and " + contenders.size() + " others may still pass"
                : "; " + AdviceWords.and(contenders) + " may still pass";
    }

    /** The ranking with its ranges. */
    static Page soFar(Reply.SoFar soFar) {
        List<Item> roles = soFar.advice().roles().stream()
                .map(role -> Item.of(role.rank() + ".", ranked(role, soFar.contenders()))
                        .in(role.rank() == 1 ? Style.BOLD : Style.PLAIN))
                .toList();
        String open = soFar.left() == 1 ? "1 question is open." : soFar.left() + " questions are open.";
        return Page.of("So far", standing(soFar) + " " + open, List.of(new Part("", roles)));
    }

    private static String standing(Reply.SoFar soFar) {
        return switch (soFar.advice().firstPlace()) {
            case TIE ->
                AdviceWords.and(soFar.advice().tied())
                        + (soFar.decided() ? " are equal, whatever becomes known." : " are equal by what is known.");
            case NONE_SUITABLE -> "No role is suitable by what is known.";
            case TOO_LITTLE_KNOWN -> "Too little is known to put a role first.";
            case HELD -> {
                String first = AdviceWords.role(soFar.advice().first());
                yield soFar.decided()
                        ? first + " stays first, whatever the open questions bring."
                        : first + " comes first by what is known; its lead is " + lead(soFar.advice()) + ".";
            }
        };
    }

    private static String lead(Advice advice) {
        return advice.lead().word() == Clarity.NONE
                ? "too small to count"
                : advice.lead().word().word();
    }

    private static String ranked(RoleAdvice role, List<String> contenders) {
        return AdviceWords.role(role) + ": fit " + AdviceWords.points(role.fit()) + ", " + AdviceWords.distance(role)
                + (contenders.contains(role.role()) ? ", may still be first" : "");
    }

    /** All answers, numbered. */
    static Page review(Reply.Reviewed reviewed) {
        List<Item> answers = new ArrayList<>();
        for (GivenAnswer given : reviewed.answers()) {
            String from = given.fromFile() ? " (from the file)" : "";
            answers.add(Item.of(
                    (answers.size() + 1) + ".",
                    given.question().name() + ": " + given.answer().words() + from));
        }
        return Page.of(
                "What was said in " + reviewed.course(),
                reviewed.answers().isEmpty()
                        ? "Nothing yet."
                        : "change N answers one anew, undo N takes one back; the others stay.",
                List.of(
                        new Part("", answers),
                        new Part("Notes", items(reviewed.notes())),
                        new Part("Branches", reviewed.courses().size() > 1 ? items(reviewed.courses()) : List.of())));
    }

    private static List<Item> items(List<String> texts) {
        return texts.stream().map(text -> Item.of("-", text)).toList();
    }

    /** What can be said at a prompt. */
    static Page help() {
        Map<String, String> commands = new LinkedHashMap<>();
        commands.put("why", "what depends on this question, and what each answer would do");
        commands.put("how, why ROLE", "why a role stands where it stands");
        commands.put("why not ROLE", "what is missing, and the least that would make it ready, or first");
        commands.put("compare ROLE with ROLE", "what differs");
        commands.put("what if mathematics solid, +sql", "what would differ");
        commands.put("path ROLE", "the cheapest way there");
        commands.put("so far", "the ranking with its ranges");
        commands.put("review", "all answers, numbered");
        commands.put("change N, undo, undo N", "answer one anew; take the last back, or any");
        commands.put("branch NAME, switch NAME, diff", "two futures side by side");
        commands.put("about WORD", "what a word of the advice means, such as fit or near; or a role, a skill, a tool");
        commands.put("note TEXT", "remember something");
        commands.put("save, report", "write the candidate's file, or the report, now");
        commands.put("go on", "ask the rest as well");
        commands.put("done", "end: advice, candidate's file and report");
        commands.put("quit", "stop for today; the journal keeps everything");
        List<Item> items = new ArrayList<>();
        commands.forEach((command, text) -> items.add(Item.of("-", command + ": " + text)));
        return Page.of(
                "What you can say",
                "An answer in your own words; a number where answers have one; a range; don't know to leave it open.",
                List.of(new Part("", items)));
    }

    /** What changed since a journal was last written, where the rules did. */
    public static Page changedRules(List<RuleLedger.Changed> changed, String before, String after, boolean ledger) {
        List<Item> rules = new ArrayList<>();
        for (RuleLedger.Changed rule : changed) {
            List<Item> below = new ArrayList<>();
            below.add(Item.of("was", rule.before().isEmpty() ? "not there" : rule.before()));
            below.add(Item.of("is", rule.after().isEmpty() ? "not there" : rule.after()));
            below.add(Item.of("moves", rule.roles().isEmpty() ? "no role's fit" : AdviceWords.and(rule.roles())));
            rules.add(Item.of("-", rule.rule()).with(below));
        }
        return Page.of(
                "The rules have changed since",
                before.equals(after) ? "The ranking is as it was." : "The ranking is another one.",
                List.of(
                        new Part(
                                "Ranking",
                                before.equals(after)
                                        ? List.of()
                                        : List.of(Item.of("was", before), Item.of("is", after))),
                        new Part(
                                "Because of these rules",
                                rules.isEmpty()
                                        ? List.of(
                                                Item.of(
                                                        "-",
                                                        ledger
                                                                ? "no rule says anything else: facts, weights or the program changed"
                                                                : "which ones cannot be said: the list beside the journal is missing"))
                                        : rules)));
    }
}
