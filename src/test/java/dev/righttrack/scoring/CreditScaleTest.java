package dev.righttrack.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class CreditScaleTest {

    @Test
    void aUnitIsDividedIntoTwiceTheLeastCommonMultipleOfTheRanks() {
        assertThat(CreditScale.of(List.of(0, 1, 2, 3)).parts()).isEqualTo(12);
    }

    @Test
    void eachRankAndHalfOfAUnitAreWholeParts() {
        CreditScale scale = CreditScale.of(
                IntStream.rangeClosed(0, CreditScale.HIGHEST_RANK).boxed().toList());
        for (int rank = 1; rank <= CreditScale.HIGHEST_RANK; rank++) {
            assertThat(scale.credit(1, 1, rank) * rank).as("rank %d", rank).isEqualTo(scale.of(1));
        }
        assertThat(scale.half(1) * 2).isEqualTo(scale.of(1));
    }

    @Test
    void moreThanIsAskedCountsAsWhatIsAsked() {
        assertThat(CreditScale.of(List.of(0, 1, 2, 3)).credit(3, 3, 2)).isEqualTo(36);
    }

    @Test
    void aLevelThatAsksNothingIsHeldByEverybody() {
        assertThat(CreditScale.of(List.of(0, 1)).credit(2, 0, 0)).isEqualTo(4);
    }
}
