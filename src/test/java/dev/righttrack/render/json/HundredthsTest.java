package dev.righttrack.render.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Random;
import org.apache.commons.numbers.fraction.Fraction;
import org.junit.jupiter.api.Test;

/** Points with two decimals, held against decimal arithmetic. */
class HundredthsTest {

    private static final long SEED = 22;

    @Test
    void aShareIsRoundedAsDecimalArithmeticDoes() {
        Random random = new Random(SEED);
        for (int i = 0; i < 20_000; i++) {
            int denominator = 1 + random.nextInt(100_000);
            Fraction share = Fraction.of(random.nextInt(denominator + 1), denominator);
            assertThat(Hundredths.of(share))
                    .as("%s, seed %d", share, SEED)
                    .isEqualTo(BigDecimal.valueOf(100L * share.getNumerator())
                            .divide(BigDecimal.valueOf(share.getDenominator()), 2, RoundingMode.HALF_UP)
                            .toPlainString());
        }
    }

    @Test
    void halfAHundredthIsRoundedUpAndLessIsNot() {
        assertThat(Hundredths.of(Fraction.of(1, 20_000))).isEqualTo("0.01");
        assertThat(Hundredths.of(Fraction.of(1, 20_001))).isEqualTo("0.00");
    }

    @Test
    void nothingAndTheWholeHaveTwoDecimals() {
        assertThat(Hundredths.of(Fraction.ZERO)).isEqualTo("0.00");
        assertThat(Hundredths.of(Fraction.ONE)).isEqualTo("100.00");
    }
}
