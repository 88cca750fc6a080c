package dev.righttrack.interview.talk;

import dev.righttrack.advice.Advice;
import dev.righttrack.advice.ClashAdvice;
import dev.righttrack.candidate.Candidate;
import dev.righttrack.candidate.Stance;
import dev.righttrack.engine.Engine;
import dev.righttrack.explain.Explanation;
import dev.righttrack.facts.Requirement;
import dev.righttrack.findings.Check;
import dev.righttrack.findings.Finding;
import dev.righttrack.intake.document.ParseResult;
import dev.righttrack.interview.answers.Answer;
import dev.righttrack.interview.answers.AnswerReader;
import dev.righttrack.interview.answers.AskableQuestions;
import dev.righttrack.interview.answers.Branch;
import dev.righttrack.interview.answers.CandidateDraft;
import dev.righttrack.interview.answers.GivenAnswer;
import dev.righttrack.interview.answers.Phrases;
import dev.righttrack.interview.proof.QuestionSelector;
import dev.righttrack.interview.proof.Standing;
import dev.righttrack.interview.proof.Standing.Certainty;
import dev.righttrack.interview.proof.StandingCalculator;
import dev.righttrack.knowledge.CircumstanceEntry;
import dev.righttrack.knowledge.Kind;
import dev.righttrack.knowledge.Question;
import dev.righttrack.scoring.RolePlace;
import dev.righttrack.scoring.Score;
import dev.righttrack.text.ClosedWord;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Leads a talk with a candidate: from what was said and a line to what was said then and what is shown. It knows no
 * terminal, no file and no clock; the same lines give the same talk. Not safe for use by several threads.
 */
public final class Interviewer implements TalkState {

    private static final Set<String> PASSES =
            Set.of("skip", "pass", "none", "no", "nothing", "don't know", "no matter", "rather not", "n/a", "-");
    private static final Set<String> ENOUGH = Set.of(
            "not now",
            "not today",
            "later",
            "maybe later",
            "another time",
            "enough",
            "that is all",
            "that's all",
            "don't know",
            "no matter",
            "skip",
            "end");

    private final Engine engine;
    private final AskableQuestions questions;
    private final StandingCalculator standings;
    private final QuestionSelector chooser;
    private final AnswerReader answers;
    private final CommandHandler orders;
    private final Completer completer;
    private final List<Question> opening;
    private Optional<Question> asked = Optional.empty();

    /**
     * An interviewer who begins with the first question that can matter.
     *
     * @param explain what can be asked about the advice for a candidate
     */
    public Interviewer(Engine engine, Function<Candidate, Explanation> explain) {
        this(engine, explain, List.of());
    }

    /** An interviewer who begins with the questions of the opening: name, background, constraints. */
    public static Interviewer withOpening(Engine engine, Function<Candidate, Explanation> explain) {
        return new Interviewer(
                engine, explain, AskableQuestions.opening(engine.rules().knowledge()));
    }

    private Interviewer(Engine engine, Function<Candidate, Explanation> explain, List<Question> opening) {
        this.opening = List.copyOf(opening);
        this.engine = engine;
        this.questions = AskableQuestions.of(engine.rules().knowledge());
        this.standings = new StandingCalculator(engine, questions);
        this.chooser = new QuestionSelector(standings);
        this.answers = new AnswerReader(engine.rules().knowledge());
        this.orders = new CommandHandler(this, standings, explain);
        this.completer = new Completer(engine.rules().knowledge());
    }

    /** The beginning of a talk with somebody; what their file says counts as answered. */
    public Turn begin(Candidate candidate) {
        List<Event> events = new ArrayList<>();
        CandidateDraft.given(candidate, questions).forEach(given -> events.add(new Event.Answered(given)));
        Transcript blank = Transcript.begin(CandidateDraft.baseOf(candidate, questions));
        return new Turn(blank.after(events), events, new Reply.Done(""));
    }

    /** Takes a line: an answer, or a command. A line that is neither changes nothing. */
    public Turn take(Transcript sitting, String line) {
        Optional<Command> command = CommandReader.read(line);
        return command.isPresent() ? orders.carryOut(sitting, command.get()) : answered(sitting, line);
    }

    private Turn answered(Transcript sitting, String line) {
        Prompt prompt = prompt(sitting);
        if (prompt instanceof Prompt.Ask ask) {
            return answered(sitting, ask.question(), line);
        }
        if (prompt instanceof Prompt.Opening first) {
            String said = Phrases.folded(line);
            return said.isEmpty() || PASSES.contains(said)
                    ? Turn.said(
                            sitting,
                            new Reply.Done("skipped"),
                            new Event.Skipped(first.question().name()))
                    : answered(sitting, first.question(), line);
        }
        if (prompt instanceof Prompt.Decide decide) {
            return decided(sitting, decide.clash(), line);
        }
        Optional<Boolean> yes = ENOUGH.contains(Phrases.folded(line)) ? Optional.of(false) : answers.yesOrNo(line);
        boolean more = prompt instanceof Prompt.Ended ended && ended.left() > 0;
        if (yes.isPresent() && !yes.get()) {
            return orders.finish(sitting);
        }
        if (more && yes.isPresent()) {
            return orders.goOn(sitting);
        }
        return CommandHandler.noAnswer(
                sitting,
                more ? "neither yes nor no" : "nothing is being asked",
                more
                        ? "Say yes to go on with the rest, no or done to end."
                        : "Say done to end, review to see all answers, or change N to change one.");
    }

    private Turn answered(Transcript sitting, Question question, String line) {
        ParseResult<Answer> read = answers.read(question, line);
        if (read.value().isEmpty()) {
            return Turn.said(sitting, new Reply.NotUnderstood(read.findings()));
        }
        GivenAnswer given = new GivenAnswer(question, read.value().get(), false);
        return Turn.said(sitting, new Reply.Understood(given, read.findings()), new Event.Answered(given));
    }

    private Turn decided(Transcript sitting, ClashAdvice clash, String line) {
        Question question = questions.about("skill", clash.skill()).orElseThrow();
        return switch (Phrases.folded(line)) {
            case "keep", "keep it", "keep what i said" ->
                Turn.said(
                        sitting,
                        new Reply.Done("What was said of " + clash.skill() + " is kept: " + clash.stated() + "."),
                        new Event.Kept(key(clash)));
            case "take back", "take it back", "go by what i use" ->
                orders.undone(sitting, sitting.now().answer(question.name()).orElseThrow());
            default -> answered(sitting, question, line);
        };
    }

    static String key(ClashAdvice clash) {
        return clash.skill() + ": " + clash.stated() + ", shown " + clash.shown();
    }

    /** What is asked next. */
    @Override
    public Prompt prompt(Transcript sitting) {
        Prompt next = opening(sitting).orElseGet(() -> beyond(sitting));
        asked = next instanceof Prompt.Ask ask
                ? Optional.of(ask.question())
                : next instanceof Prompt.Opening first ? Optional.of(first.question()) : Optional.empty();
        return next;
    }

    /** The next question of the opening; empty once all are behind, or another question was answered. */
    private Optional<Prompt> opening(Transcript sitting) {
        Branch now = sitting.now();
        boolean isBeyond = !sitting.changing().isEmpty()
                || now.answers().stream().anyMatch(given -> !opening.contains(given.question()));
        return opening.stream()
                .filter(question -> !isBeyond
                        && now.answer(question.name()).isEmpty()
                        && !now.skipped().contains(question.name()))
                .findFirst()
                .map(question -> new Prompt.Opening(question, opening.indexOf(question) + 1, opening.size()));
    }

    private Prompt beyond(Transcript sitting) {
        Branch now = sitting.now();
        Standing standing = standings.of(sitting.base(), now);
        int left = standing.open().size();
        Optional<Question> changing = find(sitting.changing());
        if (changing.isPresent()) {
            String before = now.answer(sitting.changing())
                    .map(given -> given.answer().words())
                    .orElse("");
            return ask(changing.get(), before, left, standing.isDecided());
        }
        Optional<ClashAdvice> clash = clash(sitting, standing);
        if (clash.isPresent()) {
            return new Prompt.Decide(clash.get());
        }
        if (standing.open().isEmpty()) {
            return ended(standing);
        }
        if (now.goingOn()) {
            return ask(rest(standing), "", left, standing.isDecided());
        }
        return chooser.next(standing)
                .<Prompt>map(choice -> ask(choice.question(), "", left, false))
                .orElseGet(() -> ended(standing));
    }

    private Prompt ask(Question question, String before, int left, boolean decided) {
        return switch (question.about()) {
            case "skill" ->
                new Prompt.Ask(
                        question,
                        before,
                        engine.rules().knowledge().levels().stream()
                                .map(level -> level.name())
                                .toList(),
                        0,
                        left,
                        decided);
            case "topic" -> new Prompt.Ask(question, before, ClosedWord.all(Stance.class), 0, left, decided);
            case "circumstance" -> new Prompt.Ask(question, before, choices(question.subject()), 1, left, decided);
            default -> new Prompt.Ask(question, before, List.of(), 0, left, decided);
        };
    }

    private List<String> choices(String circumstance) {
        return switch (circumstance) {
            case "organization" ->
                List.copyOf(engine.rules().knowledge().all(Kind.ORGANIZATION).keySet());
            case "stage" ->
                List.copyOf(engine.rules().knowledge().all(Kind.STAGE).keySet());
            default ->
                engine.rules()
                        .knowledge()
                        .find(Kind.CIRCUMSTANCE, circumstance, CircumstanceEntry.class)
                        .map(CircumstanceEntry::values)
                        .orElse(List.of());
        };
    }

    private Optional<ClashAdvice> clash(Transcript sitting, Standing standing) {
        return advice(standing).clashes().stream()
                .filter(clash -> sitting.now().kept().stream()
                        .noneMatch(kept -> kept.startsWith(clash.skill() + ": " + clash.stated() + ",")))
                .max(Comparator.comparing((ClashAdvice clash) -> clash.shown().rank())
                        .thenComparing(ClashAdvice::skill, Comparator.reverseOrder()));
    }

    /** First what the role in first place asks, then the others, each in the order of the facts folder. */
    private Question rest(Standing standing) {
        String first = standing.listed();
        return standing.open().stream()
                .filter(q -> standing.conclusions().of(Requirement.class).stream()
                        .anyMatch(r -> r.role().equals(first) && r.skills().contains(q.subject())))
                .findFirst()
                .orElseGet(() -> standing.open().get(0));
    }

    private Prompt ended(Standing standing) {
        Advice advice = advice(standing);
        Certainty certainty = standing.certainty();
        boolean decided = standing.isDecided();
        List<String> others = new ArrayList<>(decided ? advice.leaders() : standing.mayBeFirst());
        others.removeAll(advice.tied());
        return new Prompt.Ended(
                certainty,
                advice.tied(),
                others,
                decided ? List.of() : standings.sharpenings(standing),
                standing.open().size());
    }

    @Override
    public Advice advice(Standing standing) {
        return engine.advice(standing.candidate(), standing.conclusions());
    }

    /** The candidate as far as the course that the talk is in tells. */
    @Override
    public Candidate candidate(Transcript sitting) {
        return standings.candidate(sitting.base(), sitting.now());
    }

    /** The advice as it is now. */
    @Override
    public Advice advice(Transcript sitting) {
        return advice(standings.of(sitting.base(), sitting.now()));
    }

    /** The roles with their fits in points, first place first, on one line; for the journal. */
    public String ranking(Transcript sitting) {
        Standing standing = standings.of(sitting.base(), sitting.now());
        List<Score> scores = standing.conclusions().of(Score.class);
        return standing.conclusions().of(RolePlace.class).stream()
                .sorted(Comparator.comparingInt(RolePlace::rank))
                .map(place -> place.role() + " "
                        + scores.stream()
                                .filter(score -> score.role().equals(place.role()))
                                .map(score -> String.format(
                                        Locale.ROOT, "%.1f", score.fit().point().doubleValue() * 100))
                                .findFirst()
                                .orElse(""))
                .collect(Collectors.joining(", "));
    }

    /** Lines that begin as a line does, for completion: what fits the question that was asked last, and commands. */
    public List<String> completions(String line) {
        return completer.completions(line, asked);
    }

    private Optional<Question> find(String name) {
        return engine.rules().knowledge().all(Kind.QUESTION, Question.class).stream()
                .filter(question -> question.name().equals(name))
                .findFirst();
    }

    /** Reads an answer as the journal has it. */
    public ParseResult<GivenAnswer> read(String question, String words, boolean fromFile) {
        Optional<Question> asked = find(question);
        if (asked.isEmpty()) {
            return new ParseResult<>(Optional.empty(), List.of());
        }
        ParseResult<Answer> read = answers.read(asked.get(), words);
        List<Finding> findings = read.findings();
        boolean whole = findings.stream()
                .noneMatch(f -> f.check() == Check.UNKNOWN_WORD
                        || f.check() == Check.MISSPELLED_WORD
                        || f.check() == Check.NOT_UNDERSTOOD);
        return new ParseResult<>(
                whole ? read.value().map(answer -> new GivenAnswer(asked.get(), answer, fromFile)) : Optional.empty(),
                findings);
    }
}
