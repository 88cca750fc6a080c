package dev.righttrack.interview.proof;

import static org.assertj.core.api.Assertions.assertThat;

import dev.righttrack.candidate.Candidate;
import dev.righttrack.candidate.LevelRange;
import dev.righttrack.engine.Engine;
import dev.righttrack.facts.Level;
import dev.righttrack.facts.Requirement;
import dev.righttrack.facts.Skill;
import dev.righttrack.interview.answers.Answer;
import dev.righttrack.interview.answers.AskableQuestions;
import dev.righttrack.interview.answers.Branch;
import dev.righttrack.interview.answers.GivenAnswer;
import dev.righttrack.interview.proof.InterviewedPeople.Sort;
import dev.righttrack.knowledge.Question;
import dev.righttrack.oracle.Bases;
import dev.righttrack.oracle.PlainEvaluator;
import dev.righttrack.oracle.SampleSize;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Simulated candidates, interviewed until the interview stops by itself: 500 in profile thorough. The completions of what was
 * not asked are far too many to enumerate, so completions are drawn that are as good as they can be for some rival, and the
 * plain evaluator, which knows nothing of bounds, says who is first.
 */
class ProofOfStoppingTest {

    /** Of so many people it is told how many questions the order of the file would take; a proof at each step takes long. */
    private static final int IN_FILE_ORDER = 20;

    private static final Engine ENGINE = new Engine(Bases.shipped().base());
    private static final PlainEvaluator PLAIN = Bases.shipped().evaluator();
    private static final AskableQuestions QUESTIONS = AskableQuestions.of(Bases.KNOWLEDGE);
    private static final InterviewedPeople PEOPLE =
            new InterviewedPeople(Bases.shipped().base());
    private static final List<Level> LEVELS = Bases.KNOWLEDGE.levels().stream()
            .map(level -> new Level(level.name(), level.rank()))
            .toList();

    private final StandingCalculator standings = new StandingCalculator(ENGINE, QUESTIONS);
    private final QuestionSelector chooser = new QuestionSelector(standings);
    private int questions;
    private int witnessed;
    private final Completions completions = new Completions(Bases.KNOWLEDGE);

    @AfterAll
    static void close() {
        ENGINE.close();
    }

    @ParameterizedTest
    @EnumSource(Sort.class)
    void noCompletionOfWhatWasNotAskedChangesFirstPlace(Sort sort) {
        List<Integer> asked = new ArrayList<>();
        List<Integer> inFileOrder = new ArrayList<>();
        int proven = 0;
        for (long seed : SampleSize.seeds(4, 250)) {
            Standing end = interview(PEOPLE.person(seed, sort), seed);
            if (end.isDecided()) {
                proven++;
                tryToBreak(end, new Random(seed), seed);
            } else {
                assertThat(end.mayBeFirst()).as("seed %d stops undecided", seed).hasSizeGreaterThan(1);
            }
            asked.add(QUESTIONS.all().size() - end.open().size());
            if (seed <= IN_FILE_ORDER) {
                inFileOrder.add(inFileOrder(PEOPLE.person(seed, sort)));
            }
        }
        System.out.printf(
                "%s, %d interviews, %d with a proof: asked %s, in file order until decided %s, all that enter a fit %d, or %d with hints%n",
                sort, asked.size(), proven, spread(asked), spread(inFileOrder), entering(false), entering(true));
        System.out.printf("%d of %d questions were asked with a witness%n", witnessed, questions);
        assertThat(at(asked, 0.5)).isLessThan(at(inFileOrder, 0.5));
        // A question may be asked without one: the bounds are wider than what can be. Most of them have to bear on
        // something.
        assertThat(witnessed).as("questions with a witness, of %d", questions).isGreaterThan(questions * 4 / 5);
    }

    private Standing interview(InterviewedPeople.Person person, long seed) {
        Branch future = Branch.BLANK;
        Standing standing = standings.of(InterviewedPeople.nobody(), future);
        Optional<QuestionChoice> next = chooser.next(standing);
        while (next.isPresent()) {
            Question question = next.get().question();
            Standing now = standing;
            questions++;
            next.get().witness().ifPresent(witness -> {
                witnessed++;
                bears(now, question, witness, seed);
            });
            future = future.with(new GivenAnswer(question, person.answer(question, shown(standing, question)), false));
            standing = standings.of(InterviewedPeople.nobody(), future);
            next = chooser.next(standing);
        }
        return standing;
    }

    /** The witness answers all other questions alike, and the plain evaluator sees two roles in first place. */
    private void bears(Standing standing, Question question, TieWitness witness, long seed) {
        List<GivenAnswer> one = without(witness.one(), question);
        assertThat(one)
                .as("seed %d, %s", seed, question.name())
                .containsExactlyInAnyOrderElementsOf(without(witness.other(), question));
        assertThat(first(completions.candidate(standing, witness.one())))
                .as("seed %d, %s", seed, question.name())
                .isNotEqualTo(first(completions.candidate(standing, witness.other())));
    }

    private static List<GivenAnswer> without(List<GivenAnswer> all, Question question) {
        return all.stream().filter(given -> !given.question().equals(question)).toList();
    }

    private static String first(Candidate candidate) {
        return PLAIN.first(candidate);
    }

    private static int shown(Standing standing, Question question) {
        return standing.conclusions().of(Skill.class).stream()
                .filter(skill ->
                        question.about().equals("skill") && skill.name().equals(question.subject()))
                .mapToInt(skill -> skill.low().rank())
                .max()
                .orElse(0);
    }

    private void tryToBreak(Standing end, Random random, long seed) {
        String first = end.first();
        for (int i = 0; i < SampleSize.of(40, 200); i++) {
            List<GivenAnswer> completion = i % 2 == 0 ? forSomeRival(end, random) : new ArrayList<>();
            InterviewedPeople.Person other = PEOPLE.person(random.nextInt(1_000_000), Sort.AT_RANDOM);
            for (Question question : end.open()) {
                if (i % 2 == 1 || (AskableQuestions.isEvidence(question) && random.nextBoolean())) {
                    completion.removeIf(given -> given.question().equals(question));
                    completion.add(new GivenAnswer(question, answer(end, question, other, random), false));
                }
            }
            assertThat(first(completions.candidate(end, completion)))
                    .as("seed %d, completion %d: %s", seed, i, completion)
                    .isEqualTo(first);
        }
    }

    private static Answer answer(Standing end, Question question, InterviewedPeople.Person other, Random random) {
        Answer answer = other.answer(question, shown(end, question));
        return answer instanceof Answer.Skilled skilled && random.nextInt(4) == 0
                ? new Answer.Skilled(new LevelRange(skilled.range().low(), LEVELS.get(LEVELS.size() - 1)))
                : answer;
    }

    /** All that can be set is set to what is best for a rival, but for a few. */
    private List<GivenAnswer> forSomeRival(Standing end, Random random) {
        FitBounds contest = end.contest();
        int rival = random.nextInt(contest.roles().size());
        int setting = random.nextInt(contest.settings().size());
        int[] values = contest.unknowns().stream()
                .mapToInt(
                        unknown -> random.nextInt(8) == 0 ? unknown.now() : unknown.best(setting, rival, end.leader()))
                .toArray();
        return new ArrayList<>(completions.of(end, setting, values));
    }

    private int inFileOrder(InterviewedPeople.Person person) {
        Branch future = Branch.BLANK;
        Standing standing = standings.of(InterviewedPeople.nobody(), future);
        while (!standing.isDecided() && !standing.open().isEmpty()) {
            Question question = standing.open().get(0);
            future = future.with(new GivenAnswer(question, person.answer(question, shown(standing, question)), false));
            standing = standings.of(InterviewedPeople.nobody(), future);
        }
        return future.said().size();
    }

    /** How many questions enter some role's fit: by themselves, or by hinting at something as well. */
    private int entering(boolean hints) {
        List<Requirement> asked = standings
                .of(InterviewedPeople.nobody(), Branch.BLANK)
                .conclusions()
                .of(Requirement.class);
        return (int) QUESTIONS.all().stream()
                .filter(question -> switch (question.about()) {
                    case "skill" -> asked.stream().anyMatch(r -> r.skills().contains(question.subject()));
                    case "circumstance" ->
                        asked.stream()
                                .flatMap(r -> r.circumstances().all().stream())
                                .anyMatch(c -> c.kind().equals(question.subject()));
                    case "topic", "tools" -> true;
                    default -> hints;
                })
                .count();
    }

    private static String spread(List<Integer> counts) {
        return "median " + at(counts, 0.5) + ", 90th percentile " + at(counts, 0.9);
    }

    private static int at(List<Integer> counts, double share) {
        List<Integer> sorted = counts.stream().sorted().toList();
        return sorted.get((int) (share * (sorted.size() - 1)));
    }
}
