package dev.righttrack.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigInteger;
import java.util.Random;
import org.apache.commons.numbers.fraction.Fraction;
import org.junit.jupiter.api.Test;

/** Shares that are kept, held against fractions that are worked out. */
class SharesTest {

    private static final long SEED = 29;

    @Test
    void aShareIsTheReducedFractionHoweverManyWereMetBefore() {
        Random random = new Random(SEED);
        for (int i = 0; i < 50_000; i++) {
            int whole = 1 + random.nextInt(4_000);
            int parts = random.nextInt(whole + 1);
            Fraction share = Shares.of(parts, whole);
            int common =
                    BigInteger.valueOf(parts).gcd(BigInteger.valueOf(whole)).intValue();
            assertThat(share.getNumerator())
                    .as("%d/%d, seed %d", parts, whole, SEED)
                    .isEqualTo(parts / common);
            assertThat(share.getDenominator())
                    .as("%d/%d, seed %d", parts, whole, SEED)
                    .isEqualTo(whole / common);
        }
    }

    @Test
    void halfWayIsHalfTheSum() {
        Random random = new Random(SEED);
        for (int i = 0; i < 20_000; i++) {
            Fraction one = Fraction.of(random.nextInt(3_000), 1 + random.nextInt(3_000));
            Fraction other = Fraction.of(random.nextInt(3_000), 1 + random.nextInt(3_000));
            assertThat(Shares.half(one, other))
                    .as("%s and %s, seed %d", one, other, SEED)
                    .isEqualTo(one.add(other).divide(2));
        }
    }

    @Test
    void aShareTooFineToKeepIsReducedAllTheSame() {
        assertThat(Shares.of(1L << 40, 1L << 41)).isEqualTo(Fraction.of(1, 2));
    }

    @Test
    void aShareThatNoFractionHoldsIsRefused() {
        assertThatThrownBy(() -> Shares.of(1, (1L << 40) + 1)).isInstanceOf(ArithmeticException.class);
    }
}
