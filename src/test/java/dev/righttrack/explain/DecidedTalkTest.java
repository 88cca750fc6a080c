package dev.righttrack.explain;

import static org.assertj.core.api.Assertions.assertThat;

import dev.righttrack.advice.FirstPlace;
import dev.righttrack.candidate.Candidate;
import dev.righttrack.candidate.LevelRange;
import dev.righttrack.engine.Engine;
import dev.righttrack.explain.Confidence.Share;
import dev.righttrack.explain.search.AdvisedCandidate;
import dev.righttrack.facts.Level;
import dev.righttrack.facts.Skill;
import dev.righttrack.interview.answers.Answer;
import dev.righttrack.interview.answers.AskableQuestions;
import dev.righttrack.interview.answers.Branch;
import dev.righttrack.interview.answers.CandidateDraft;
import dev.righttrack.interview.answers.GivenAnswer;
import dev.righttrack.interview.proof.InterviewedPeople;
import dev.righttrack.interview.proof.InterviewedPeople.Sort;
import dev.righttrack.interview.proof.QuestionChoice;
import dev.righttrack.interview.proof.QuestionSelector;
import dev.righttrack.interview.proof.Sharpening;
import dev.righttrack.interview.proof.Standing;
import dev.righttrack.interview.proof.Standing.Certainty;
import dev.righttrack.interview.proof.StandingCalculator;
import dev.righttrack.knowledge.Question;
import dev.righttrack.oracle.Bases;
import dev.righttrack.oracle.SampleSize;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.BiFunction;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * What a talk calls decided, and what the advice and its sensitivity say of the same candidate. Simulated people, 250 of each
 * sort in profile thorough; how their talks end and how long they are is printed.
 */
class DecidedTalkTest {

    private static final Engine ENGINE = new Engine(Bases.shipped().base());
    private static final AskableQuestions QUESTIONS = AskableQuestions.of(Bases.KNOWLEDGE);
    private static final InterviewedPeople PEOPLE =
            new InterviewedPeople(Bases.shipped().base());
    private static final List<Level> LEVELS = Bases.KNOWLEDGE.levels().stream()
            .map(level -> new Level(level.name(), level.rank()))
            .toList();

    private final StandingCalculator standings = new StandingCalculator(ENGINE, QUESTIONS);
    private final QuestionSelector chooser = new QuestionSelector(standings);

    @AfterAll
    static void close() {
        ENGINE.close();
    }

    /** Where a talk ends, what was said in it, and how much was asked. */
    private record End(Standing standing, Branch said, int asked, Candidate base) {}

    private End talk(Candidate candidate, BiFunction<Question, Standing, Answer> answers) {
        Branch said = Branch.BLANK;
        for (GivenAnswer given : CandidateDraft.given(candidate, QUESTIONS)) {
            said = said.with(given);
        }
        Candidate base = CandidateDraft.baseOf(candidate, QUESTIONS);
        Standing standing = standings.of(base, said);
        int asked = 0;
        Optional<QuestionChoice> next = chooser.next(standing);
        while (next.isPresent()) {
            Question question = next.get().question();
            said = said.with(new GivenAnswer(question, answers.apply(question, standing), false));
            standing = standings.of(base, said);
            asked++;
            next = chooser.next(standing);
        }
        return new End(standing, said, asked, base);
    }

    @ParameterizedTest
    @EnumSource(Sort.class)
    @DisplayName("of people who answer everything, nine in ten talks at least end decided or equal")
    void whoAnswersEverything(Sort sort) {
        Map<Certainty, Integer> ends = new TreeMap<>();
        List<Integer> counts = new ArrayList<>();
        for (long seed : SampleSize.seeds(4, 250)) {
            InterviewedPeople.Person person = PEOPLE.answeringAll(seed, sort);
            End end =
                    talk(InterviewedPeople.nobody(), (question, now) -> person.answer(question, shown(now, question)));
            ends.merge(end.standing().certainty(), 1, Integer::sum);
            counts.add(end.asked());
        }
        List<Integer> sorted = counts.stream().sorted().toList();
        System.out.printf(
                "%s, %d talks of people who answer everything: %s, median %d questions, 90th percentile %d%n",
                sort, sorted.size(), ends, sorted.get((sorted.size() - 1) / 2), sorted.get((int)
                        (0.9 * (sorted.size() - 1))));
        int settled = ends.getOrDefault(Certainty.DECIDED, 0) + ends.getOrDefault(Certainty.EQUAL, 0);
        // Of so few as six, one may end open by chance.
        assertThat(settled).isGreaterThanOrEqualTo((int) Math.floor(0.9 * counts.size()));
    }

    @ParameterizedTest
    @EnumSource(Sort.class)
    @DisplayName(
            "what a talk calls decided has the whole of the sensitivity, with ranges and \"don't know\" among the answers")
    void decidedIsSure(Sort sort) {
        Map<Certainty, Integer> ends = new TreeMap<>();
        for (long seed : SampleSize.seeds(5, 250)) {
            Random random = new Random(seed);
            InterviewedPeople.Person person = PEOPLE.answeringAll(seed, sort);
            End end = talk(
                    InterviewedPeople.nobody(),
                    (question, now) -> blurred(person.answer(question, shown(now, question)), random));
            Candidate candidate = end.standing().candidate();
            Certainty certainty = end.standing().certainty();
            ends.merge(certainty, 1, Integer::sum);
            Share most = confidence(candidate).shares().get(0);
            if (certainty == Certainty.DECIDED) {
                assertThat(ENGINE.advise(candidate).first().role())
                        .isEqualTo(end.standing().first());
                assertThat(most.role())
                        .as("seed %d", seed)
                        .isEqualTo(end.standing().first());
                assertThat(most.share().value()).as("seed %d", seed).isEqualTo(1);
            } else if (certainty == Certainty.EQUAL) {
                assertThat(most.role()).as("seed %d", seed).isEmpty();
                assertThat(most.share().value()).as("seed %d", seed).isEqualTo(1);
            } else {
                sharpens(end, seed);
            }
        }
        System.out.printf("%s, talks with ranges and open answers: %s%n", sort, ends);
    }

    /** What is said to decide first place does, whatever the answer. */
    private void sharpens(End end, long seed) {
        for (Sharpening one : standings.sharpenings(end.standing())) {
            for (String value : one.decides() ? one.values() : List.<String>of()) {
                Answer answer = LEVELS.stream()
                        .filter(level -> level.name().equals(value))
                        .findFirst()
                        .<Answer>map(level -> new Answer.Skilled(LevelRange.exactly(level)))
                        .orElse(new Answer.Wished(value));
                Branch then = end.said().with(new GivenAnswer(one.question(), answer, false));
                assertThat(standings.of(end.base(), then).isDecided())
                        .as("seed %d, %s: %s", seed, one.question().name(), value)
                        .isTrue();
            }
        }
    }

    /** Now and then a range instead of a level, or nothing. */
    private static Answer blurred(Answer answer, Random random) {
        int die = random.nextInt(8);
        if (die == 0) {
            return new Answer.Unknown();
        }
        if (die < 3 && answer instanceof Answer.Skilled skilled) {
            int low = Math.max(0, skilled.range().low().rank() - random.nextInt(2));
            int high = Math.min(LEVELS.size() - 1, skilled.range().high().rank() + random.nextInt(2));
            return new Answer.Skilled(new LevelRange(LEVELS.get(low), LEVELS.get(high)));
        }
        return answer;
    }

    private static Confidence confidence(Candidate candidate) {
        return new AnswerEnumeration(AdvisedCandidate.of(ENGINE, candidate)).confidence(1);
    }

    @Test
    @DisplayName(
            "where all that is left open is answered by \"don't know\", a role that is first by the figures only is not decided")
    void refusals() {
        Candidate candidate = Candidate.unknown("d")
                .withSkills(Map.of(
                        "machine learning", level("outstanding"),
                        "deep learning", level("none"),
                        "algorithmic coding", level("outstanding"),
                        "software engineering", level("none"),
                        "business acumen", level("solid"),
                        "domain-specific languages", level("outstanding")))
                .withWishes(Map.of("modeling", "no matter", "research", "does not want"));
        End end = talk(candidate, (question, now) -> new Answer.Unknown());
        assertThat(end.standing().certainty()).isEqualTo(Certainty.OPEN);
        assertThat(end.standing().mayBeFirst()).hasSizeGreaterThan(1);
        assertThat(confidence(end.standing().candidate())
                        .shares()
                        .get(0)
                        .share()
                        .value())
                .isLessThan(1);
    }

    @Test
    @DisplayName("who answers \"don't know\" to everything is asked nothing twice, and too little is known of them")
    void nothing() {
        End end = talk(InterviewedPeople.nobody(), (question, now) -> new Answer.Unknown());
        assertThat(end.standing().certainty()).isEqualTo(Certainty.TOO_LITTLE_KNOWN);
        assertThat(ENGINE.advise(end.standing().candidate()).firstPlace()).isEqualTo(FirstPlace.TOO_LITTLE_KNOWN);
        assertThat(end.said().answers()).hasSize(end.asked());
    }

    private static LevelRange level(String name) {
        return LevelRange.exactly(LEVELS.stream()
                .filter(level -> level.name().equals(name))
                .findFirst()
                .orElseThrow());
    }

    private static int shown(Standing standing, Question question) {
        return standing.conclusions().of(Skill.class).stream()
                .filter(skill ->
                        question.about().equals("skill") && skill.name().equals(question.subject()))
                .mapToInt(skill -> skill.low().rank())
                .max()
                .orElse(0);
    }
}
