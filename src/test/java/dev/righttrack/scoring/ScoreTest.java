package dev.righttrack.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import dev.righttrack.facts.Circumstances;
import dev.righttrack.facts.Importance;
import dev.righttrack.facts.Level;
import dev.righttrack.facts.Requirement;
import dev.righttrack.facts.Role;
import dev.righttrack.facts.Skill;
import dev.righttrack.scoring.judgement.Judgement;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.commons.numbers.fraction.Fraction;
import org.junit.jupiter.api.Test;

class ScoreTest {

    private static final Level SOLID = new Level("solid", 2);
    private static final Skill HELD = new Skill("mathematics", SOLID, SOLID, Skill.STATED);
    static final Weights WEIGHTS = new Weights(
            Map.of(Importance.ESSENTIAL, 3, Importance.EXPECTED, 2, Importance.HELPFUL, 1),
            2,
            Fraction.of(1, 20),
            Fraction.ZERO,
            Fraction.of(1, 20),
            Fraction.of(2, 25),
            Fraction.of(1, 5),
            2,
            Fraction.of(1, 2),
            Fraction.of(1, 3),
            CreditScale.of(List.of(0, 1, 2, 3)));

    private static Verdict verdict(Importance importance) {
        Requirement asked = new Requirement(
                "analyst", "mathematics", List.of("mathematics"), SOLID, importance, "a rule", Circumstances.ALWAYS);
        return verdict(List.of(Judgement.of(asked, HELD)));
    }

    private static Verdict verdict(List<Judgement> judgements) {
        Role role = new Role("analyst", Set.of());
        return Score.of(role, judgements, List.of(), List.of(), List.of(HELD), List.of(), WEIGHTS)
                .best();
    }

    @Test
    void somebodyWhoHoldsWhatIsEssentialIsReady() {
        assertThat(verdict(Importance.ESSENTIAL)).isEqualTo(Verdict.READY);
    }

    @Test
    void nobodyIsReadyForARoleThatAsksNothing() {
        assertThat(verdict(List.of())).isEqualTo(Verdict.FAR);
    }

    @Test
    void nobodyIsReadyForARoleThatAsksNothingEssential() {
        assertThat(verdict(Importance.HELPFUL)).isEqualTo(Verdict.FAR);
    }
}
