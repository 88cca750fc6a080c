package dev.righttrack.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import dev.righttrack.facts.Circumstances;
import dev.righttrack.facts.Importance;
import dev.righttrack.facts.Level;
import dev.righttrack.facts.Requirement;
import dev.righttrack.facts.Role;
import dev.righttrack.facts.Skill;
import dev.righttrack.scoring.judgement.Judgement;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/**
 * To read first: how far somebody is from a role that needs outstanding mathematics and helpful writing, where the coaches let
 * two missing steps pass as near.
 */
class VerdictExamplesTest {

    private static final Level NONE = new Level("none", 0);
    private static final Level DEVELOPING = new Level("developing", 1);
    private static final Level SOLID = new Level("solid", 2);
    private static final Level OUTSTANDING = new Level("outstanding", 3);

    private static Judgement judged(String skill, Level asked, Importance importance, Level least, Level most) {
        return Judgement.of(
                new Requirement("analyst", skill, List.of(skill), asked, importance, "a rule", Circumstances.ALWAYS),
                new Skill(skill, least, most, Skill.STATED));
    }

    /** The verdicts at worst and at best of somebody whose mathematics lies between two levels. */
    private static List<Verdict> verdicts(Level least, Level most) {
        return verdicts(least, most, NONE);
    }

    private static List<Verdict> verdicts(Level least, Level most, Level writing) {
        List<Judgement> judgements = new ArrayList<>();
        judgements.add(judged("mathematics", OUTSTANDING, Importance.ESSENTIAL, least, most));
        judgements.add(judged("writing", SOLID, Importance.HELPFUL, writing, writing));
        Score score = Score.of(
                new Role("analyst", Set.of()),
                judgements,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                ScoreTest.WEIGHTS);
        return List.of(score.worst(), score.best());
    }

    @Test
    @DisplayName("who has everything essential is ready, whatever else is missing")
    void whoHasWhatIsEssentialIsReady() {
        assertThat(verdicts(OUTSTANDING, OUTSTANDING)).containsExactly(Verdict.READY, Verdict.READY);
    }

    @Test
    @DisplayName("who lacks two essential steps is near")
    void twoMissingStepsAreNear() {
        assertThat(verdicts(DEVELOPING, DEVELOPING)).containsExactly(Verdict.NEAR, Verdict.NEAR);
    }

    @Test
    @DisplayName("who lacks three is far")
    void threeMissingStepsAreFar() {
        assertThat(verdicts(NONE, NONE)).containsExactly(Verdict.FAR, Verdict.FAR);
    }

    @Test
    @DisplayName("what is helpful makes nobody ready who lacks what is essential")
    void whatIsHelpfulMakesNobodyReady() {
        assertThat(verdicts(SOLID, SOLID, OUTSTANDING)).containsExactly(Verdict.NEAR, Verdict.NEAR);
    }

    @Test
    @DisplayName("who may have the level and may lack all of it is far at worst and ready at best: the verdict is open")
    void whatIsUnknownLeavesTheVerdictOpen() {
        assertThat(verdicts(NONE, OUTSTANDING)).containsExactly(Verdict.FAR, Verdict.READY);
    }
}
