package dev.righttrack.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import dev.righttrack.facts.Circumstances;
import dev.righttrack.facts.Importance;
import dev.righttrack.facts.Level;
import dev.righttrack.facts.Requirement;
import dev.righttrack.facts.Role;
import dev.righttrack.facts.Skill;
import dev.righttrack.facts.Topic;
import dev.righttrack.facts.Wish;
import dev.righttrack.scoring.judgement.Judgement;
import dev.righttrack.scoring.judgement.Preference;
import java.util.List;
import java.util.Set;
import org.apache.commons.numbers.fraction.Fraction;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** To read first: how a role is scored, on a role that asks solid mathematics and does analysis. */
class ScoreExamplesTest {

    private static final Level NONE = new Level("none", 0);
    private static final Level DEVELOPING = new Level("developing", 1);
    private static final Level SOLID = new Level("solid", 2);
    private static final Level OUTSTANDING = new Level("outstanding", 3);

    private static final Role ANALYST = new Role("analyst", Set.of("analysis"));
    private static final Requirement MATHEMATICS = new Requirement(
            "analyst",
            "mathematics",
            List.of("mathematics"),
            SOLID,
            Importance.ESSENTIAL,
            "analyst: mathematics",
            Circumstances.ALWAYS);

    /** The score of somebody whose mathematics lies between two levels and who wants something of analysis. */
    private static Score score(Level least, Level most, Preference analysis) {
        Skill mathematics = new Skill("mathematics", least, most, Skill.STATED);
        return Score.of(
                ANALYST,
                List.of(Judgement.of(MATHEMATICS, mathematics)),
                List.of(),
                List.of(analysis),
                List.of(mathematics),
                List.of(),
                ScoreTest.WEIGHTS);
    }

    private static Preference wants(String stance) {
        return Preference.stated(new Wish("analysis", stance));
    }

    private static Preference unknown() {
        return Preference.unknown(new Topic("analysis"));
    }

    private static Span exactly(int part, int whole) {
        return Span.exactly(Fraction.of(part, whole));
    }

    @Test
    @DisplayName("who has the level that is asked has all of the ability")
    void theLevelAskedIsAllOfTheAbility() {
        assertThat(score(SOLID, SOLID, unknown()).ability()).isEqualTo(exactly(1, 1));
    }

    @Test
    @DisplayName("more than is asked counts as what is asked")
    void moreThanIsAskedCountsAsWhatIsAsked() {
        assertThat(score(OUTSTANDING, OUTSTANDING, unknown()).ability()).isEqualTo(exactly(1, 1));
    }

    @Test
    @DisplayName("who is one of two steps there has half of the ability")
    void oneOfTwoStepsIsHalfOfTheAbility() {
        assertThat(score(DEVELOPING, DEVELOPING, unknown()).ability()).isEqualTo(exactly(1, 2));
    }

    @Test
    @DisplayName("a skill of which nothing is known may be all or nothing, and counts half for now")
    void anUnknownSkillMayBeAllOrNothing() {
        assertThat(score(NONE, OUTSTANDING, unknown()).ability())
                .isEqualTo(new Span(Fraction.ZERO, Fraction.of(1, 2), Fraction.ONE));
    }

    @Test
    @DisplayName("a skill that is known to be missing counts nothing: unknown is not none")
    void aMissingSkillCountsNothing() {
        assertThat(score(NONE, NONE, unknown()).ability()).isEqualTo(exactly(0, 1));
    }

    @Test
    @DisplayName("who wants what the role does agrees with it wholly")
    void whoWantsWhatTheRoleDoesAgrees() {
        assertThat(score(SOLID, SOLID, wants("wants")).aspiration()).isEqualTo(exactly(1, 1));
    }

    @Test
    @DisplayName("who does not want what the role does agrees with it in nothing")
    void whoDoesNotWantItDisagrees() {
        assertThat(score(SOLID, SOLID, wants("does not want")).aspiration()).isEqualTo(exactly(0, 1));
    }

    @Test
    @DisplayName("fit is half ability and half aspiration")
    void fitIsHalfAbilityHalfAspiration() {
        assertThat(score(DEVELOPING, DEVELOPING, wants("wants")).fit()).isEqualTo(exactly(3, 4));
    }

    @Test
    @DisplayName("where no wish is known, the point of the fit is that of the ability")
    void withoutWishesFitIsAbility() {
        assertThat(score(DEVELOPING, DEVELOPING, unknown()).fit().point()).isEqualTo(Fraction.of(1, 2));
        assertThat(score(SOLID, SOLID, unknown()).fit().point()).isEqualTo(Fraction.ONE);
    }
}
