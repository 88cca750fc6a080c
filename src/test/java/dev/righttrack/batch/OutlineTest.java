package dev.righttrack.batch;

import static org.assertj.core.api.Assertions.assertThat;

import dev.righttrack.advice.Advice;
import dev.righttrack.candidate.Candidate;
import dev.righttrack.engine.Engine;
import dev.righttrack.oracle.Bases;
import dev.righttrack.oracle.RandomCandidates;
import dev.righttrack.oracle.SampleSize;
import dev.righttrack.render.Detail;
import dev.righttrack.render.json.AdviceJson;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The outline of advice against the whole of it, for random candidates of seed 71. */
class OutlineTest {

    private static final AdviceJson SUMMARY = new AdviceJson(Detail.SUMMARY);
    private static final AdviceJson FULL = new AdviceJson(Detail.FULL);

    private static final List<String> COUNTED = List.of(
            "first", "verdict", "leader", "fit", "short", "unknown", "open", "step", "clash", "decides", "lead",
            "closest", "liked");

    @Test
    void anOutlineSaysTheSameOfTheRankingAndCountsTheSameInACohort() {
        RandomCandidates random = new RandomCandidates(Bases.KNOWLEDGE, 71);
        try (Engine engine = new Engine(Bases.shipped().base())) {
            for (int i = 0; i < SampleSize.of(50, 2_000); i++) {
                Candidate candidate = random.next();
                Advice whole = engine.advise(candidate);
                Advice outline = engine.outline(candidate);
                assertThat(SUMMARY.line(outline)).isEqualTo(SUMMARY.line(whole));
                assertThat(outline.profile()).isEqualTo(whole.profile());
                assertThat(outline.wishes()).isEqualTo(whole.wishes());
                assertThat(outline.clashes()).isEqualTo(whole.clashes());
                assertThat(COUNTED)
                        .allSatisfy(what -> assertThat(tally(outline).all(what))
                                .isEqualTo(tally(whole).all(what)));
            }
        }
    }

    @Test
    void anOutlineLeavesOutWhatIsToldBesides() {
        try (Engine engine = new Engine(Bases.shipped().base())) {
            Candidate candidate = new RandomCandidates(Bases.KNOWLEDGE, 71).next();
            assertThat(FULL.line(engine.outline(candidate))).isNotEqualTo(FULL.line(engine.advise(candidate)));
            assertThat(engine.outline(candidate).first().subtasks()).isEmpty();
            assertThat(engine.advise(candidate).first().subtasks()).isNotEmpty();
        }
    }

    private static CohortTally tally(Advice advice) {
        CohortTally tally = new CohortTally();
        tally.add(advice);
        return tally;
    }
}
