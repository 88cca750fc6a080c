package dev.righttrack.interview.talk;

import dev.righttrack.candidate.Candidate;
import dev.righttrack.explain.Explanation;
import dev.righttrack.findings.Check;
import dev.righttrack.findings.Finding;
import dev.righttrack.findings.Place;
import dev.righttrack.intake.ChangeReader;
import dev.righttrack.intake.document.ParseResult;
import dev.righttrack.interview.answers.GivenAnswer;
import dev.righttrack.interview.proof.Standing;
import dev.righttrack.interview.proof.StandingCalculator;
import dev.righttrack.knowledge.Kind;
import dev.righttrack.knowledge.Question;
import dev.righttrack.knowledge.Vocabulary;
import dev.righttrack.text.NearestWord;
import dev.righttrack.text.PrintableText;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Carries out what somebody wants at a prompt besides answering. */
final class CommandHandler {

    private static final int LONGEST_NAME = 40;
    private static final int LONGEST_NOTE = 2_000;

    private final TalkState talk;
    private final StandingCalculator standings;
    private final QuestionImpactAnalysis stakes;
    private final Function<Candidate, Explanation> explain;
    private final Vocabulary vocabulary;

    CommandHandler(TalkState talk, StandingCalculator standings, Function<Candidate, Explanation> explain) {
        this.talk = talk;
        this.standings = standings;
        this.stakes = new QuestionImpactAnalysis(standings);
        this.explain = explain;
        this.vocabulary = new Vocabulary(standings.knowledge());
    }

    Turn carryOut(Transcript sitting, Command command) {
        return switch (command.kind()) {
            case WHY -> command.text().isEmpty() ? whyAsked(sitting) : why(sitting, command.text());
            case HOW ->
                why(sitting, command.text().isEmpty() ? standing(sitting).listed() : command.text());
            case WHY_NOT ->
                withRole(
                        sitting,
                        command.text(),
                        role -> new Reply.NotThat(explain(sitting).whyNot(role)));
            case PATH ->
                withRole(sitting, command.text(), role -> {
                    Explanation explanation = explain(sitting);
                    return new Reply.Way(explanation.pathTo(role), explanation.firstSteps());
                });
            case COMPARE -> compare(sitting, command);
            case WHAT_IF -> whatIf(sitting, command.text());
            case SO_FAR -> soFar(sitting);
            case REVIEW -> review(sitting);
            case CHANGE -> change(sitting, command.text());
            case UNDO -> undo(sitting, command.text());
            case BRANCH -> branch(sitting, command.text());
            case SWITCH -> switchTo(sitting, command.text());
            case DIFF -> diff(sitting, command.text());
            case ABOUT -> about(sitting, command.text());
            case SKIP_ALL -> skipAll(sitting);
            case NOTE -> note(sitting, command.text());
            case SAVE -> Turn.said(sitting, new Reply.Save(talk.candidate(sitting)));
            case REPORT -> Turn.said(sitting, new Reply.Report(talk.candidate(sitting)));
            case GO_ON -> goOn(sitting);
            case DONE -> finish(sitting);
            case HELP -> Turn.said(sitting, new Reply.Help());
            case QUIT -> Turn.said(sitting, new Reply.Quit());
        };
    }

    private Standing standing(Transcript sitting) {
        return standings.of(sitting.base(), sitting.now());
    }

    private Explanation explain(Transcript sitting) {
        return explain.apply(talk.candidate(sitting));
    }

    /** What a command asks for and cannot be done. */
    private static Turn notUnderstood(Transcript sitting, String message, String hint) {
        return refused(sitting, "command", message, hint);
    }

    /** A line that answers nothing. */
    static Turn noAnswer(Transcript sitting, String message, String hint) {
        return refused(sitting, "line", message, hint);
    }

    private static Turn refused(Transcript sitting, String place, String message, String hint) {
        Finding finding = Finding.error(Place.of(place), Check.NOT_UNDERSTOOD, message, hint);
        return Turn.said(sitting, new Reply.NotUnderstood(List.of(finding)));
    }

    private Turn whyAsked(Transcript sitting) {
        Prompt prompt = talk.prompt(sitting);
        return prompt instanceof Prompt.Ask ask
                ? Turn.said(sitting, new Reply.WhyAsked(stakes.of(sitting, ask.question())))
                : why(sitting, standing(sitting).listed());
    }

    private Turn why(Transcript sitting, String role) {
        return withRole(sitting, role, known -> new Reply.Why(explain(sitting).why(known)));
    }

    private Turn withRole(Transcript sitting, String text, Function<String, Reply> reply) {
        Optional<String> role = vocabulary.find(Kind.ROLE, text);
        return role.isPresent() ? Turn.said(sitting, reply.apply(role.get())) : unknownRole(sitting, text);
    }

    private Turn unknownRole(Transcript sitting, String text) {
        String near = NearestWord.to(text, vocabulary.spellings(Kind.ROLE).keySet())
                .flatMap(word -> vocabulary.find(Kind.ROLE, word))
                .map(name -> "Did you mean \"" + name + "\"? ")
                .orElse("");
        return notUnderstood(
                sitting,
                text.isEmpty() ? "no role is named" : "unknown role \"" + shown(text) + "\"",
                near + "Roles: " + String.join(", ", vocabulary.all(Kind.ROLE)) + ".");
    }

    private Turn compare(Transcript sitting, Command command) {
        String one = CommandReader.one(command);
        String other = command.other().isEmpty() ? standing(sitting).listed() : command.other();
        return withRole(sitting, one, known -> new Reply.Help()).reply() instanceof Reply.Help
                ? withRole(
                        sitting,
                        other,
                        known -> new Reply.Compared(explain(sitting)
                                .compare(vocabulary.find(Kind.ROLE, one).orElse(one), known)))
                : unknownRole(sitting, one);
    }

    private Turn whatIf(Transcript sitting, String text) {
        List<String> changes = Arrays.stream(text.split(",", -1))
                .map(String::strip)
                .filter(one -> !one.isEmpty())
                .map(this::change)
                .toList();
        Candidate now = talk.candidate(sitting);
        ParseResult<Candidate> changed = new ChangeReader(standings.knowledge()).read(now, changes, "what if");
        if (changes.isEmpty() || changed.value().isEmpty()) {
            return changed.findings().isEmpty()
                    ? notUnderstood(sitting, "no change is named", "Such as: what if mathematics solid, +sql.")
                    : Turn.said(sitting, new Reply.NotUnderstood(changed.findings()));
        }
        Candidate then = changed.value().get();
        return Turn.said(sitting, new Reply.Different(explain(sitting).whatIf(then), changes));
    }

    /** "mathematics solid" and "mathematics is solid" mean mathematics=solid. */
    private String change(String text) {
        String plain = text.replaceAll("(?i)\\s+(?:is|were|was|to)\\s+", " ");
        if (text.contains("=") || text.startsWith("+") || text.startsWith("-")) {
            return text;
        }
        List<String> words = List.of(plain.split("\\s+", -1));
        for (int i = words.size() - 1; i > 0; i--) {
            String subject = String.join(" ", words.subList(0, i));
            boolean known = vocabulary.find(Kind.SKILL, subject).isPresent()
                    || vocabulary.find(Kind.TASK, subject).isPresent()
                    || subject.matches("(?i)research|stage|organization|applications?|variety");
            if (known) {
                return subject + "=" + String.join(" ", words.subList(i, words.size()));
            }
        }
        return text;
    }

    private Turn soFar(Transcript sitting) {
        Standing standing = standing(sitting);
        return Turn.said(
                sitting,
                new Reply.SoFar(
                        talk.advice(standing),
                        standing.contenders(),
                        standing.isDecided(),
                        standing.open().size()));
    }

    private static Turn review(Transcript sitting) {
        return Turn.said(
                sitting,
                new Reply.Reviewed(
                        sitting.current(),
                        sitting.now().answers(),
                        sitting.now().notes(),
                        List.copyOf(sitting.futures().keySet())));
    }

    private Turn change(Transcript sitting, String text) {
        Optional<GivenAnswer> given = find(sitting, text);
        return given.isPresent()
                ? new Turn(sitting.changing(given.get().question().name()), List.of(), new Reply.Changing(given.get()))
                : noSuchAnswer(sitting, text);
    }

    private Turn undo(Transcript sitting, String text) {
        List<GivenAnswer> said = sitting.now().said();
        if (text.isEmpty()) {
            return said.isEmpty()
                    ? notUnderstood(sitting, "there is no answer to take back", "")
                    : undone(sitting, said.get(said.size() - 1));
        }
        Optional<GivenAnswer> given = find(sitting, text);
        return given.isPresent() ? undone(sitting, given.get()) : noSuchAnswer(sitting, text);
    }

    Turn undone(Transcript sitting, GivenAnswer given) {
        return Turn.said(
                sitting,
                new Reply.Undone(given),
                new Event.Undone(given.question().name()));
    }

    private Turn noSuchAnswer(Transcript sitting, String text) {
        int count = sitting.now().answers().size();
        return notUnderstood(
                sitting,
                text.isEmpty() ? "which answer?" : "there is no answer \"" + shown(text) + "\"",
                count == 0
                        ? "Nothing has been answered yet."
                        : "Say its number, from 1 to " + count + "; review shows them.");
    }

    /** The answer of that number, or to the question of that name or about that. */
    private static Optional<GivenAnswer> find(Transcript sitting, String text) {
        List<GivenAnswer> answers = sitting.now().answers();
        if (text.matches("[0-9]{1,4}")) {
            int number = Integer.parseInt(text);
            return number >= 1 && number <= answers.size() ? Optional.of(answers.get(number - 1)) : Optional.empty();
        }
        String folded = Vocabulary.folded(text);
        return answers.stream()
                .filter(given -> isCalled(given.question(), folded))
                .findFirst();
    }

    private static boolean isCalled(Question question, String folded) {
        return !folded.isEmpty()
                && (question.name().equals(folded) || question.subject().equals(folded));
    }

    private Turn branch(Transcript sitting, String text) {
        String name = PrintableText.line(text);
        if (name.isEmpty() || name.length() > LONGEST_NAME) {
            return notUnderstood(
                    sitting, "a branch has a name of 1 to " + LONGEST_NAME + " letters", "Such as: branch b.");
        }
        if (sitting.futures().containsKey(name)) {
            return notUnderstood(
                    sitting, "there is a branch \"" + name + "\" already", "Go there: switch " + name + ".");
        }
        return Turn.said(sitting, new Reply.Course(name, true), new Event.Branched(name));
    }

    private Turn switchTo(Transcript sitting, String name) {
        return sitting.futures().containsKey(name)
                ? Turn.said(sitting, new Reply.Course(name, false), new Event.Switched(name))
                : noSuchBranch(sitting, name);
    }

    private Turn noSuchBranch(Transcript sitting, String name) {
        return notUnderstood(
                sitting,
                name.isEmpty() ? "which branch?" : "there is no branch \"" + shown(name) + "\"",
                "Branches: " + String.join(", ", sitting.futures().keySet()) + ".");
    }

    private Turn diff(Transcript sitting, String text) {
        List<String> others = new ArrayList<>(sitting.futures().keySet());
        others.remove(sitting.current());
        String name = text.isEmpty() && others.size() == 1 ? others.get(0) : text;
        if (!sitting.futures().containsKey(name)) {
            return others.isEmpty()
                    ? notUnderstood(sitting, "there is one course only", "branch NAME begins another.")
                    : noSuchBranch(sitting, name);
        }
        Candidate other = standings.candidate(sitting.base(), sitting.future(name));
        return Turn.said(
                sitting, new Reply.Different(explain(sitting).whatIf(other), List.of("it went as in " + name)));
    }

    private static Turn about(Transcript sitting, String text) {
        return text.isEmpty()
                ? notUnderstood(sitting, "about what?", "Such as: about fit, about data scientist.")
                : Turn.said(sitting, new Reply.About(text));
    }

    private Turn skipAll(Transcript sitting) {
        List<Event> skipped = new ArrayList<>();
        Transcript then = sitting;
        while (talk.prompt(then) instanceof Prompt.Opening opening) {
            Event event = new Event.Skipped(opening.question().name());
            skipped.add(event);
            then = then.after(event);
        }
        return skipped.isEmpty()
                ? notUnderstood(sitting, "only the first questions can be skipped", "Say don't know to this one.")
                : new Turn(then, skipped, new Reply.Done("On to the questions that decide."));
    }

    private Turn note(Transcript sitting, String text) {
        String note = PrintableText.line(text);
        if (note.isEmpty() || note.length() > LONGEST_NOTE) {
            return notUnderstood(
                    sitting, "a note has 1 to " + LONGEST_NOTE + " letters", "Such as: note wants to move.");
        }
        return Turn.said(sitting, new Reply.Done("Noted."), new Event.Noted(note));
    }

    Turn goOn(Transcript sitting) {
        return Turn.said(sitting, new Reply.Done("On with the rest."), new Event.WentOn());
    }

    Turn finish(Transcript sitting) {
        return Turn.said(sitting, new Reply.Finish(talk.candidate(sitting), talk.advice(sitting)));
    }

    private static String shown(String text) {
        return PrintableText.shortened(text, LONGEST_NAME);
    }
}
