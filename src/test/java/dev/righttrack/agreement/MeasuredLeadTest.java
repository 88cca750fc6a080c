package dev.righttrack.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import dev.righttrack.advice.Lead.Clarity;
import dev.righttrack.engine.KnowledgeFacts;
import dev.righttrack.oracle.Bases;
import dev.righttrack.scoring.Weights;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.commons.numbers.fraction.Fraction;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** How often a lead of some word was right. */
class MeasuredLeadTest {

    private static final Weights WEIGHTS = KnowledgeFacts.weights(Bases.KNOWLEDGE);

    private static Labelled person(String label, int a, int b, int c) {
        return new Labelled(
                label,
                List.of(Set.of("a"), Set.of("b"), Set.of("c")),
                Map.of("a", Fraction.of(a, 100), "b", Fraction.of(b, 100), "c", Fraction.of(c, 100)));
    }

    private static LabelAgreement agreement(Set<String> left) {
        return LabelAgreement.of(
                List.of(person("a", 90, 80, 50), person("c", 90, 81, 50), person("a", 90, 82, 50)), left, 1);
    }

    @Test
    @DisplayName("a lead above the limit of a clear one is clear, and one at that limit is slight")
    void words() {
        LabelAgreement of = agreement(Set.of());
        assertThat(of.led(Clarity.CLEAR, WEIGHTS)).isEqualTo(2);
        assertThat(of.led(Clarity.SLIGHT, WEIGHTS)).isEqualTo(1);
        assertThat(of.rightAt(Clarity.CLEAR, WEIGHTS).value()).isEqualTo(0.5);
        assertThat(of.rightAt(Clarity.SLIGHT, WEIGHTS).value()).isEqualTo(1.0);
    }

    @Test
    @DisplayName("where a role is left out, the lead is the one before the next role that is left")
    void leftOut() {
        LabelAgreement of = agreement(Set.of("b"));
        assertThat(of.led(Clarity.CLEAR, WEIGHTS)).isEqualTo(3);
        assertThat(of.led(Clarity.SLIGHT, WEIGHTS)).isZero();
    }
}
