package dev.righttrack.explain;

import static org.assertj.core.api.Assertions.assertThat;

import dev.righttrack.scoring.Readiness;
import dev.righttrack.scoring.Verdict;
import java.util.Map;
import org.junit.jupiter.api.Test;

class OpportunityStateTest {

    private static final OpportunityState BEFORE = new OpportunityState(
            Map.of("analyst", Verdict.FAR, "engineer", Verdict.NEAR),
            Map.of("mining", Readiness.AFTER_LEARNING, "plotting", Readiness.WITH_A_TEAMMATE));

    @Test
    void whatHasBecomePossibleIsToldInTheWordsOfVerdictsAndReach() {
        OpportunityState now = new OpportunityState(
                Map.of("analyst", Verdict.NEAR, "engineer", Verdict.NEAR),
                Map.of("mining", Readiness.TODAY, "plotting", Readiness.WITH_A_TEAMMATE));
        assertThat(now.since(BEFORE))
                .containsExactlyInAnyOrder(
                        new Opportunity(Opportunity.VERDICT, "analyst", "far", "near"),
                        new Opportunity(Opportunity.SUBTASK, "mining", "after learning", "today"));
    }

    @Test
    void whatHasBecomeHarderOpensNothing() {
        OpportunityState worse = new OpportunityState(
                Map.of("analyst", Verdict.FAR, "engineer", Verdict.FAR),
                Map.of("mining", Readiness.AFTER_LEARNING, "plotting", Readiness.AFTER_LEARNING));
        assertThat(worse.since(BEFORE)).isEmpty();
    }
}
