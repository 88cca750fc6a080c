package dev.righttrack.interview;

import dev.righttrack.advice.Advice;
import dev.righttrack.advice.ClashAdvice;
import dev.righttrack.advice.RoleAdvice;
import dev.righttrack.engine.Engine;
import dev.righttrack.explain.Explanation;
import dev.righttrack.facts.Candidate;
import dev.righttrack.facts.Requirement;
import dev.righttrack.facts.Stance;
import dev.righttrack.facts.knowledge.Kind;
import dev.righttrack.facts.knowledge.Question;
import dev.righttrack.findings.Check;
import dev.righttrack.findings.Finding;
import dev.righttrack.intake.Read;
import dev.righttrack.scoring.Place;
import dev.righttrack.scoring.Score;
import dev.righttrack.text.ClosedWord;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Leads a talk with a candidate: from what was said and a line to what was said then and what is shown. It knows no
 * terminal, no file and no clock; the same lines give the same talk. Not safe for use by several threads.
 */
public final class Interviewer {

    private final Engine engine;
    private final Questions questions;
    private final Standings standings;
    private final Chooser chooser;
    private final AnswerReader answers;
    private final Orders orders;
    private final Completer completer;

    /**
     * An interviewer.
     *
     * @param explain what can be asked about the advice for a candidate
     */
    public Interviewer(Engine engine, Function<Candidate, Explanation> explain) {
        this.engine = engine;
        this.questions = Questions.of(engine.rules().knowledge());
        this.standings = new Standings(engine, questions);
        this.chooser = new Chooser(standings);
        this.answers = new AnswerReader(engine.rules().knowledge());
        this.orders = new Orders(this, standings, explain);
        this.completer = new Completer(engine.rules().knowledge());
    }

    /** The beginning of a talk with somebody; what their file says counts as answered. */
    public Turn begin(Candidate candidate) {
        List<Event> events = new ArrayList<>();
        CandidateSheet.given(candidate, questions).forEach(given -> events.add(new Event.Answered(given)));
        Sitting blank = Sitting.begin(CandidateSheet.baseOf(candidate));
        return new Turn(blank.after(events), events, new Reply.Done(""));
    }

    /** Takes a line: an answer, or a command. A line that is neither changes nothing. */
    public Turn take(Sitting sitting, String line) {
        Optional<Command> command = CommandReader.read(line);
        return command.isPresent() ? orders.carryOut(sitting, command.get()) : answered(sitting, line);
    }

    private Turn answered(Sitting sitting, String line) {
        Prompt prompt = prompt(sitting);
        if (prompt instanceof Prompt.Ask ask) {
            return answered(sitting, ask.question(), line);
        }
        if (prompt instanceof Prompt.Decide decide) {
            return decided(sitting, decide.clash(), line);
        }
        Optional<Boolean> yes = Phrases.yesOrNo(Phrases.folded(line));
        if (prompt instanceof Prompt.Proven && yes.isPresent()) {
            return yes.get() ? orders.goOn(sitting) : orders.finish(sitting);
        }
        return orders.notUnderstood(
                sitting,
                prompt instanceof Prompt.Proven ? "neither yes nor no" : "nothing is being asked",
                prompt instanceof Prompt.Proven
                        ? "Say yes to go on with the rest, no or done to end."
                        : "Say done to end, review to see all answers, or change N to change one.");
    }

    private Turn answered(Sitting sitting, Question question, String line) {
        Read<Answer> read = answers.read(question, line);
        if (read.value().isEmpty()) {
            return Turn.said(sitting, new Reply.NotUnderstood(read.findings()));
        }
        Given given = new Given(question, read.value().get(), false);
        return Turn.said(sitting, new Reply.Understood(given, read.findings()), new Event.Answered(given));
    }

    private Turn decided(Sitting sitting, ClashAdvice clash, String line) {
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
    public Prompt prompt(Sitting sitting) {
        Future now = sitting.now();
        Standing standing = standings.of(sitting.base(), now);
        int left = standing.open().size();
        Optional<Question> changing = questions.find(sitting.changing());
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
            return new Prompt.Asked(inFirstPlace(standing));
        }
        if (now.goingOn()) {
            return ask(rest(standing), "", left, standing.isDecided());
        }
        return chooser.next(standing)
                .<Prompt>map(choice -> ask(choice.question(), "", left, false))
                .orElseGet(() -> new Prompt.Proven(inFirstPlace(standing), leaders(standing), left));
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
            default -> List.of();
        };
    }

    private Optional<ClashAdvice> clash(Sitting sitting, Standing standing) {
        return advice(standing).clashes().stream()
                .filter(clash -> sitting.now().kept().stream()
                        .noneMatch(kept -> kept.startsWith(clash.skill() + ": " + clash.stated() + ",")))
                .max(Comparator.comparing((ClashAdvice clash) -> clash.shown().rank())
                        .thenComparing(ClashAdvice::skill, Comparator.reverseOrder()));
    }

    /** First what the role in first place asks, then the others, each in the order of the facts folder. */
    private Question rest(Standing standing) {
        String first = standing.first();
        return standing.open().stream()
                .filter(q -> standing.conclusions().of(Requirement.class).stream()
                        .anyMatch(r -> r.role().equals(first) && r.skills().contains(q.subject())))
                .findFirst()
                .orElseGet(() -> standing.open().get(0));
    }

    private String inFirstPlace(Standing standing) {
        return advice(standing).inFirstPlace().map(RoleAdvice::role).orElse("");
    }

    private static List<String> leaders(Standing standing) {
        return standing.conclusions().of(Place.class).stream()
                .filter(Place::leader)
                .sorted(Comparator.comparingInt(Place::rank))
                .map(Place::role)
                .toList();
    }

    Advice advice(Standing standing) {
        return engine.advice(standing.candidate(), standing.conclusions());
    }

    /** The candidate as far as the course that the talk is in tells. */
    public Candidate candidate(Sitting sitting) {
        return standings.candidate(sitting.base(), sitting.now());
    }

    /** The advice as it is now. */
    public Advice advice(Sitting sitting) {
        return advice(standings.of(sitting.base(), sitting.now()));
    }

    /** The roles with their fits in points, first place first, on one line; for the journal. */
    public String ranking(Sitting sitting) {
        Standing standing = standings.of(sitting.base(), sitting.now());
        List<Score> scores = standing.conclusions().of(Score.class);
        return standing.conclusions().of(Place.class).stream()
                .sorted(Comparator.comparingInt(Place::rank))
                .map(place -> place.role() + " "
                        + scores.stream()
                                .filter(score -> score.role().equals(place.role()))
                                .map(score -> String.format(
                                        Locale.ROOT, "%.1f", score.fit().point().doubleValue() * 100))
                                .findFirst()
                                .orElse(""))
                .collect(Collectors.joining(", "));
    }

    /** Lines that begin as a line does, for completion: commands, roles behind them, and names in a list. */
    public List<String> completions(String line) {
        return completer.completions(line);
    }

    /** Reads an answer as the journal has it. */
    Read<Given> read(String question, String words, boolean fromFile) {
        Optional<Question> asked = questions.find(question);
        if (asked.isEmpty()) {
            return new Read<>(Optional.empty(), List.of());
        }
        Read<Answer> read = answers.read(asked.get(), words);
        List<Finding> findings = read.findings();
        boolean whole =
                findings.stream().noneMatch(f -> f.check() == Check.UNKNOWN_WORD || f.check() == Check.MISSPELLED_WORD);
        return new Read<>(
                whole ? read.value().map(answer -> new Given(asked.get(), answer, fromFile)) : Optional.empty(),
                findings);
    }
}
