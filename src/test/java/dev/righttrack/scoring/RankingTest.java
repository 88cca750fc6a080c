package dev.righttrack.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import dev.righttrack.facts.Importance;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.apache.commons.numbers.fraction.Fraction;
import org.junit.jupiter.api.Test;

/** The order of roles, told by numbers where these are far enough apart, held against the fractions themselves. */
class RankingTest {

    private static final long SEED = 30;
    private static final Fraction DISTANCE = Fraction.of(1, 20);
    private static final Weights WEIGHTS = new Weights(
            Map.of(Importance.ESSENTIAL, 3, Importance.EXPECTED, 2, Importance.HELPFUL, 1),
            2,
            DISTANCE,
            Fraction.of(1, 5),
            2,
            Fraction.of(1, 2),
            Fraction.of(1, 3),
            CreditScale.of(List.of(0, 1, 2, 3)));

    private static Score score(String role, Fraction fit, Fraction aspiration) {
        return new Score(
                role, Verdict.FAR, Verdict.FAR, exact(fit), exact(aspiration), exact(fit), Fraction.ZERO, Fraction.ONE);
    }

    private static Span exact(Fraction share) {
        return new Span(share, share, share);
    }

    private static List<String> order(Score... scores) {
        return Ranking.of(new Scores(List.of(scores)), WEIGHTS).places().stream()
                .map(RolePlace::role)
                .toList();
    }

    @Test
    void rolesAreInTheOrderOfTheirFractions() {
        Random random = new Random(SEED);
        for (int round = 0; round < 300; round++) {
            List<Score> scores = new ArrayList<>();
            for (int role = 0; role < 40; role++) {
                int whole = 1 + random.nextInt(30);
                scores.add(score("role " + role, Fraction.of(random.nextInt(whole + 1), whole), Fraction.ONE));
            }
            Ranking ranking = Ranking.of(new Scores(scores), WEIGHTS);
            List<Score> sorted = scores.stream().sorted(Ranking.ORDER).toList();
            assertThat(ranking.places().stream().map(RolePlace::role))
                    .as("round %d, seed %d", round, SEED)
                    .containsExactlyElementsOf(sorted.stream().map(Score::role).toList());
            Fraction best = sorted.get(0).fit().point();
            assertThat(ranking.leaders())
                    .as("round %d, seed %d", round, SEED)
                    .containsExactlyElementsOf(sorted.stream()
                            .filter(one -> best.subtract(one.fit().point()).compareTo(DISTANCE) <= 0)
                            .map(Score::role)
                            .toList());
        }
    }

    @Test
    void fitsThatNumbersCannotTellApartAreToldApartByTheirFractions() {
        Fraction more = Fraction.of(1_000_000_007, 2_000_000_011);
        Fraction less = Fraction.of(1_000_000_006, 2_000_000_009);
        Comparator<Fraction> exact = Comparator.naturalOrder();
        List<String> expected = exact.compare(more, less) > 0 ? List.of("a", "b") : List.of("b", "a");
        assertThat(order(score("a", more, Fraction.ZERO), score("b", less, Fraction.ONE)))
                .isEqualTo(expected);
        assertThat(order(score("b", less, Fraction.ONE), score("a", more, Fraction.ZERO)))
                .isEqualTo(expected);
    }

    @Test
    void equalFitsAreToldApartByWhatIsWantedAndThenByName() {
        Fraction half = Fraction.of(1, 2);
        assertThat(order(
                        score("c", half, Fraction.ZERO),
                        score("b", half, Fraction.ZERO),
                        score("a", Fraction.of(2, 4), Fraction.ONE)))
                .containsExactly("a", "b", "c");
    }

    @Test
    void aLeaderMayLieTheDistanceBehindAndNoFurther() {
        Score first = score("first", Fraction.of(7, 10), Fraction.ZERO);
        Score just = score("just", Fraction.of(13, 20), Fraction.ZERO);
        Score behind = score("behind", Fraction.of(6_499_999, 10_000_000), Fraction.ZERO);
        assertThat(Ranking.of(new Scores(List.of(behind, just, first)), WEIGHTS).leaders())
                .containsExactly("first", "just");
    }
}
