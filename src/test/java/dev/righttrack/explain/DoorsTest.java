package dev.righttrack.explain;

import static org.assertj.core.api.Assertions.assertThat;

import dev.righttrack.scoring.Readiness;
import dev.righttrack.scoring.Verdict;
import java.util.Map;
import org.junit.jupiter.api.Test;

class DoorsTest {

    private static final Doors BEFORE = new Doors(
            Map.of("analyst", Verdict.FAR, "engineer", Verdict.NEAR),
            Map.of("mining", Readiness.AFTER_LEARNING, "plotting", Readiness.WITH_A_TEAMMATE));

    @Test
    void whatHasBecomePossibleIsToldInTheWordsOfVerdictsAndReach() {
        Doors now = new Doors(
                Map.of("analyst", Verdict.NEAR, "engineer", Verdict.NEAR),
                Map.of("mining", Readiness.TODAY, "plotting", Readiness.WITH_A_TEAMMATE));
        assertThat(now.since(BEFORE))
                .containsExactlyInAnyOrder(
                        new Door(Door.VERDICT, "analyst", "far", "near"),
                        new Door(Door.SUBTASK, "mining", "after learning", "today"));
    }

    @Test
    void whatHasBecomeHarderOpensNothing() {
        Doors worse = new Doors(
                Map.of("analyst", Verdict.FAR, "engineer", Verdict.FAR),
                Map.of("mining", Readiness.AFTER_LEARNING, "plotting", Readiness.AFTER_LEARNING));
        assertThat(worse.since(BEFORE)).isEmpty();
    }
}
