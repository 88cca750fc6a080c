package dev.righttrack.engine;

import static org.assertj.core.api.Assertions.assertThat;

import dev.righttrack.authoring.exact.EvaluationResult;
import dev.righttrack.authoring.exact.ExactEvaluator;
import dev.righttrack.authoring.exact.RuleSet;
import dev.righttrack.candidate.Candidate;
import dev.righttrack.oracle.Bases;
import dev.righttrack.oracle.EngineOpinion;
import dev.righttrack.oracle.InventedLevels;
import dev.righttrack.oracle.PlainEvaluator;
import dev.righttrack.oracle.RandomCandidates;
import dev.righttrack.oracle.SampleSize;
import dev.righttrack.scoring.Score;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Engine, plain evaluator and the evaluator of the coaches' tools agree whatever the number of levels is. */
class InventedLevelsTest {

    /** 8 levels everyday: the rank 7 divides no number that the shipped ranks do. */
    static IntStream counts() {
        return IntStream.rangeClosed(SampleSize.of(8, 5), SampleSize.of(8, 12));
    }

    @ParameterizedTest
    @MethodSource("counts")
    void theyAgreeOnEveryNumberOfLevels(int count) {
        Bases.Base base = InventedLevels.of(count, count);
        PlainEvaluator plain = base.evaluator();
        ExactEvaluator advisor = new ExactEvaluator(RuleSet.of(base.base()));
        RandomCandidates random = new RandomCandidates(base.knowledge(), count);
        try (Engine engine = new Engine(base.base())) {
            for (int i = 0; i < SampleSize.of(40, 1_000); i++) {
                Candidate candidate = random.next();
                Conclusions conclusions = engine.conclude(candidate);
                assertThat(EngineOpinion.of(conclusions))
                        .as("%d levels, candidate %d: %s", count, i, candidate)
                        .isEqualTo(plain.evaluate(candidate));
                assertThat(figures(advisor.rank(candidate)))
                        .as("%d levels, candidate %d: %s", count, i, candidate)
                        .isEqualTo(figures(conclusions.of(Score.class)));
            }
        }
    }

    private static List<String> figures(EvaluationResult outcome) {
        return outcome.roles().stream()
                .sorted(Comparator.comparing(EvaluationResult.OfRole::role))
                .map(r -> r.role() + " " + r.ability() + " " + r.fit() + " " + r.worst() + " " + r.best())
                .toList();
    }

    private static List<String> figures(List<Score> scores) {
        return scores.stream()
                .sorted(Comparator.comparing(Score::role))
                .map(s -> s.role() + " " + s.ability().point() + " " + s.fit().point() + " "
                        + s.worst().rank() + " " + s.best().rank())
                .toList();
    }
}
