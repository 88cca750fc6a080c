package dev.righttrack.interview.proof;

import static org.assertj.core.api.Assertions.assertThat;

import dev.righttrack.candidate.Candidate;
import dev.righttrack.candidate.CircumstanceKind;
import dev.righttrack.candidate.LevelRange;
import dev.righttrack.engine.Engine;
import dev.righttrack.facts.Level;
import dev.righttrack.facts.Skill;
import dev.righttrack.interview.answers.Answer;
import dev.righttrack.interview.answers.AskableQuestions;
import dev.righttrack.interview.answers.Branch;
import dev.righttrack.interview.answers.GivenAnswer;
import dev.righttrack.interview.proof.InterviewedPeople.Sort;
import dev.righttrack.interview.proof.Standing.Certainty;
import dev.righttrack.knowledge.Knowledge;
import dev.righttrack.knowledge.Question;
import dev.righttrack.oracle.Bases;
import dev.righttrack.oracle.PlainEvaluator;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;

/** The bounds of one knowledge against the complete enumeration. */
final class EveryCompletion {

    private final Knowledge knowledge;
    private final AskableQuestions questions;
    private final List<Level> levels;

    EveryCompletion(Knowledge knowledge) {
        this.knowledge = knowledge;
        this.questions = AskableQuestions.of(knowledge);
        this.levels = knowledge.levels().stream()
                .map(level -> new Level(level.name(), level.rank()))
                .toList();
    }

    /** Compares for so many people; the seed names them. */
    void check(Bases.Base base, int count, long seed) {
        PlainEvaluator plain = base.evaluator();
        int decided = 0;
        int exact = 0;
        try (Engine engine = new Engine(base.base())) {
            StandingCalculator standings = new StandingCalculator(engine, questions);
            InterviewedPeople people = new InterviewedPeople(base.base());
            for (int i = 0; i < count; i++) {
                Random random = new Random(seed * 1000 + i);
                Set<Question> left = left(random);
                Branch future = almostAll(people.person(seed * 1000 + i, Sort.AT_RANDOM), left, random);
                Standing standing = standings.of(InterviewedPeople.nobody(), future);
                Set<String> firsts = firsts(standing, left, plain);
                assertThat(firsts).contains(standing.first());
                Certainty certainty = standing.certainty();
                decided += standing.isDecided() ? 1 : 0;
                exact += standing.isDecided() == (firsts.size() == 1) ? 1 : 0;
                if (certainty == Certainty.DECIDED) {
                    assertThat(firsts).as("seed %d, person %d", seed, i).containsExactly(standing.first());
                } else if (certainty == Certainty.EQUAL) {
                    assertThat(firsts).as("seed %d, person %d", seed, i).containsExactly("");
                }
                for (Question question : standing.open()) {
                    if (!standing.barsOpen()
                            && !AskableQuestions.isEvidence(question)
                            && !standing.contest().mayMatter(question)) {
                        assertThat(matters(standing, left, question, plain))
                                .as("seed %d, person %d, dropped: %s", seed, i, question.name())
                                .isFalse();
                    }
                }
            }
        }
        System.out.printf("seed %d: %d of %d decided, %d told exactly%n", seed, decided, count, exact);
    }

    /** Three questions that enter fits directly. */
    private Set<Question> left(Random random) {
        List<Question> direct = new ArrayList<>(questions.all().stream()
                .filter(q -> !AskableQuestions.isEvidence(q)
                        && !Set.of("stage", "variety").contains(q.subject()))
                .toList());
        Collections.shuffle(direct, random);
        return new LinkedHashSet<>(direct.subList(0, Math.min(3, direct.size())));
    }

    /** All is answered but what is left, of which some is not asked yet, and the other answered by a range or "don't know". */
    private Branch almostAll(InterviewedPeople.Person person, Set<Question> left, Random random) {
        Branch future = Branch.BLANK;
        for (Question question : questions.all()) {
            if (!left.contains(question)) {
                future = future.with(new GivenAnswer(question, person.answer(question, 0), false));
            } else if (random.nextBoolean()) {
                boolean skill = question.about().equals("skill") && random.nextBoolean();
                future = future.with(new GivenAnswer(question, skill ? range(random) : new Answer.Unknown(), false));
            }
        }
        return future;
    }

    private Answer range(Random random) {
        int one = random.nextInt(levels.size());
        int other = random.nextInt(levels.size());
        return new Answer.Skilled(new LevelRange(levels.get(Math.min(one, other)), levels.get(Math.max(one, other))));
    }

    private Set<String> firsts(Standing standing, Set<Question> left, PlainEvaluator plain) {
        Set<String> firsts = new HashSet<>();
        for (List<GivenAnswer> completion : all(standing, List.copyOf(left))) {
            firsts.add(first(standing, completion, plain));
        }
        return firsts;
    }

    private boolean matters(Standing standing, Set<Question> left, Question question, PlainEvaluator plain) {
        List<Question> others = left.stream().filter(q -> !q.equals(question)).toList();
        for (List<GivenAnswer> rest : all(standing, others)) {
            Set<String> firsts = new HashSet<>();
            for (List<GivenAnswer> own : all(standing, List.of(question))) {
                List<GivenAnswer> both = new ArrayList<>(rest);
                both.addAll(own);
                firsts.add(first(standing, both, plain));
            }
            if (firsts.size() > 1) {
                return true;
            }
        }
        return false;
    }

    private String first(Standing standing, List<GivenAnswer> completion, PlainEvaluator plain) {
        Candidate candidate = new Completions(knowledge).candidate(standing, completion);
        return plain.first(candidate);
    }

    /** Every way to answer, or not to answer, some questions. */
    private List<List<GivenAnswer>> all(Standing standing, List<Question> questions) {
        List<List<GivenAnswer>> all = new ArrayList<>(List.of(List.of()));
        for (Question question : questions) {
            List<List<GivenAnswer>> longer = new ArrayList<>(all);
            for (Answer answer : answers(standing, question)) {
                for (List<GivenAnswer> begun : all) {
                    List<GivenAnswer> more = new ArrayList<>(begun);
                    more.add(new GivenAnswer(question, answer, false));
                    longer.add(more);
                }
            }
            all = longer;
        }
        return all;
    }

    private List<Answer> answers(Standing standing, Question question) {
        List<Answer> answers = new ArrayList<>();
        switch (question.about()) {
            case "skill" -> {
                Skill known = standing.conclusions().of(Skill.class).stream()
                        .filter(skill -> skill.name().equals(question.subject()))
                        .findFirst()
                        .orElseThrow();
                List<Level> possible = levels.stream()
                        .filter(level -> level.rank() >= known.low().rank()
                                && level.rank() <= known.high().rank())
                        .toList();
                possible.forEach(level -> answers.add(new Answer.Skilled(LevelRange.exactly(level))));
                if (possible.size() > 2) {
                    answers.add(new Answer.Skilled(new LevelRange(possible.get(0), possible.get(1))));
                    answers.add(new Answer.Skilled(new LevelRange(possible.get(1), possible.get(possible.size() - 1))));
                }
            }
            case "topic" ->
                List.of("wants", "no matter", "does not want")
                        .forEach(stance -> answers.add(new Answer.Wished(stance)));
            default -> {
                CircumstanceKind kind =
                        CircumstanceKind.of(question.subject(), knowledge).orElseThrow();
                List<String> names = List.copyOf(kind.answers(knowledge));
                names.forEach(name -> answers.add(new Answer.Chosen(Set.of(name))));
                if (kind.several()) {
                    answers.add(new Answer.Chosen(Set.of()));
                    answers.add(new Answer.Chosen(Set.copyOf(names)));
                }
            }
        }
        return answers;
    }
}
