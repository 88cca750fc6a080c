package dev.righttrack.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import dev.righttrack.facts.Circumstance;
import dev.righttrack.facts.Circumstances;
import dev.righttrack.facts.Importance;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.apache.commons.numbers.fraction.Fraction;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** The order of roles: near fits by strengths used, others by fit; who asks more needs a reason. */
class RankingTest {

    private static final long SEED = 30;
    private static final Fraction DISTANCE = Fraction.of(1, 20);
    private static final Fraction NEAR = Fraction.of(1, 50);

    private static Weights weights(Fraction near) {
        return new Weights(
                Map.of(Importance.ESSENTIAL, 3, Importance.EXPECTED, 2, Importance.HELPFUL, 1),
                2,
                DISTANCE,
                near,
                Fraction.of(1, 20),
                Fraction.of(2, 25),
                Fraction.of(3, 8),
                2,
                Fraction.of(1, 2),
                Fraction.of(1, 3),
                CreditScale.of(List.of(0, 1, 2, 3)));
    }

    /** A role of which everything is known; what is not given is the same for all. */
    private record Made(
            String role, Fraction fit, Fraction wishes, Fraction strengths, Fraction known, RoleDemand asks) {

        static Made role(String name, int percent) {
            return of(name, Fraction.of(percent, 100));
        }

        static Made of(String name, Fraction fit) {
            return new Made(name, fit, Fraction.ZERO, Fraction.ZERO, Fraction.ONE, RoleDemand.NOTHING);
        }

        Made using(int percent) {
            return new Made(role, fit, wishes, Fraction.of(percent, 100), known, asks);
        }

        Made wished(int percent) {
            return new Made(role, fit, Fraction.of(percent, 100), strengths, known, asks);
        }

        Made known(int eighths) {
            return new Made(role, fit, wishes, strengths, Fraction.of(eighths, 8), asks);
        }

        Made asking(HeldLevel... levels) {
            return new Made(role, fit, wishes, strengths, known, () -> List.of(levels));
        }

        Score score() {
            return new Score(
                    role,
                    Verdict.FAR,
                    Verdict.FAR,
                    exact(fit),
                    exact(wishes),
                    exact(fit),
                    strengths,
                    known,
                    asks,
                    "",
                    "");
        }

        private static Span exact(Fraction share) {
            return new Span(share, share, share);
        }
    }

    private static Ranking rank(Fraction near, Made... roles) {
        return Ranking.of(new Scores(List.of(roles).stream().map(Made::score).toList()), weights(near), List.of());
    }

    /** The places: rank and name. */
    private static List<String> places(Made... roles) {
        return rank(NEAR, roles).places().stream()
                .map(place -> place.rank() + " " + place.role())
                .toList();
    }

    private static HeldLevel level(String skill, int asked, int held) {
        return new HeldLevel(List.of(skill), asked, true, Circumstances.ALWAYS, held);
    }

    @Nested
    @DisplayName("Fits that lie near each other")
    class NearTies {

        @Test
        @DisplayName("are told apart by the strengths that a role uses")
        void byStrengths() {
            assertThat(places(
                            Made.role("higher", 60).using(50),
                            Made.role("fuller", 58).using(60)))
                    .containsExactly("1 fuller", "2 higher");
        }

        @Test
        @DisplayName("but a fit one point further behind stays behind, whatever strengths it uses")
        void notFurther() {
            assertThat(places(
                            Made.role("higher", 60).using(50),
                            Made.role("fuller", 57).using(60)))
                    .containsExactly("1 higher", "2 fuller");
        }

        @Test
        @DisplayName("are told apart by the fit where they use the same strengths")
        void sameStrengths() {
            assertThat(places(Made.role("a", 59).using(50), Made.role("b", 60).using(50)))
                    .containsExactly("1 b", "2 a");
        }

        @Test
        @DisplayName("are near the best fit of all, and not near one that is itself near it")
        void nearTheBest() {
            assertThat(places(
                            Made.role("best", 60).using(10),
                            Made.role("near", 58).using(20),
                            Made.role("next", 57).using(30)))
                    .containsExactly("1 near", "2 best", "3 next");
        }
    }

    @Nested
    @DisplayName("A place is shared")
    class Ties {

        @Test
        @DisplayName("by roles that only their names tell apart, and nobody is first")
        void shared() {
            Ranking ranking = rank(NEAR, Made.role("b", 50), Made.role("a", 50), Made.role("c", 40));
            assertThat(ranking.places().stream().map(place -> place.rank() + " " + place.role()))
                    .containsExactly("1 a", "1 b", "3 c");
            assertThat(ranking.first()).isEmpty();
        }

        @Test
        @DisplayName("but not by a role that agrees more with the wishes at the same fit")
        void wishes() {
            Ranking ranking = rank(NEAR, Made.role("b", 50).wished(10), Made.role("a", 50));
            assertThat(ranking.first()).isEqualTo("b");
        }
    }

    @Nested
    @DisplayName("A role of which less is known than the coaches ask")
    class Floor {

        @Test
        @DisplayName("comes after all of which enough is known, whatever its fit")
        void after() {
            Ranking ranking = rank(
                    NEAR,
                    Made.role("guess", 80).known(2),
                    Made.role("known", 20).known(3));
            assertThat(ranking.first()).isEqualTo("known");
            assertThat(ranking.leaders()).containsExactly("known");
        }

        @Test
        @DisplayName("is not in first place where it stands alone")
        void never() {
            assertThat(rank(NEAR, Made.role("guess", 80).known(2)).first()).isEmpty();
        }
    }

    @Nested
    @DisplayName("A role that asks all that another asks, and more,")
    class AskingMore {

        private final HeldLevel solid = level("coding", 2, 1);

        @Test
        @DisplayName("comes after it, though its fit is higher")
        void yields() {
            assertThat(places(
                            Made.role("more", 70).asking(solid, level("models", 2, 1)),
                            Made.role("less", 60).asking(level("coding", 1, 1))))
                    .containsExactly("1 less", "2 more");
        }

        @Test
        @DisplayName("stays before it where something essential of its own is met")
        void reason() {
            assertThat(places(
                            Made.role("more", 70).asking(solid, level("models", 2, 2)),
                            Made.role("less", 60).asking(solid)))
                    .containsExactly("1 more", "2 less");
        }

        @Test
        @DisplayName("stays before it where the wishes agree more with it")
        void wished() {
            assertThat(places(
                            Made.role("more", 70).wished(30).asking(solid, level("models", 2, 1)),
                            Made.role("less", 60).asking(solid)))
                    .containsExactly("1 more", "2 less");
        }

        @Test
        @DisplayName("is none that asks another skill in place of one of them")
        void other() {
            assertThat(places(
                            Made.role("one", 70).asking(level("coding", 2, 0)),
                            Made.role("other", 60).asking(level("models", 1, 0))))
                    .containsExactly("1 one", "2 other");
        }

        @Test
        @DisplayName("is none that leaves it open which of two skills it asks")
        void alternatives() {
            HeldLevel either = new HeldLevel(List.of("coding", "models"), 2, true, Circumstances.ALWAYS, 0);
            assertThat(places(
                            Made.role("either", 70).asking(either, level("talk", 1, 0)),
                            Made.role("one", 60).asking(level("coding", 2, 0))))
                    .containsExactly("1 either", "2 one");
        }

        @Test
        @DisplayName("is none that asks it in circumstances of which nobody knows")
        void circumstances() {
            Circumstances early = Circumstances.of(new Circumstance("stage", List.of("early")));
            HeldLevel perhaps = new HeldLevel(List.of("coding"), 2, true, early, 0);
            assertThat(places(
                            Made.role("perhaps", 70).asking(perhaps, level("talk", 1, 0)),
                            Made.role("always", 60).asking(level("coding", 2, 0))))
                    .containsExactly("1 perhaps", "2 always");
        }

        @Test
        @DisplayName("does not bring the other one forward: who fits better than the other is before both")
        void others() {
            assertThat(places(
                            Made.role("more", 70).asking(solid, level("models", 2, 1)),
                            Made.role("less", 60).asking(level("coding", 1, 1)),
                            Made.role("third", 65).asking(level("talk", 1, 0))))
                    .containsExactly("1 third", "2 less", "3 more");
        }
    }

    @Test
    @DisplayName("Without near ties roles are in the order of the fractions of their fits")
    void byFractions() {
        Random random = new Random(SEED);
        for (int round = 0; round < 300; round++) {
            Made[] roles = IntStream.range(0, 40)
                    .mapToObj(role -> Made.of("role " + role, share(random)))
                    .toArray(Made[]::new);
            Ranking ranking = rank(Fraction.ZERO, roles);
            List<Made> sorted = new ArrayList<>(List.of(roles));
            sorted.sort(Comparator.comparing(Made::fit).reversed().thenComparing((Made one) -> one.role()));
            assertThat(ranking.places().stream().map(RolePlace::role))
                    .as("round %d, seed %d", round, SEED)
                    .containsExactlyElementsOf(sorted.stream().map(Made::role).toList());
            Fraction best = sorted.get(0).fit();
            assertThat(ranking.leaders())
                    .as("round %d, seed %d", round, SEED)
                    .containsExactlyElementsOf(sorted.stream()
                            .filter(one -> best.subtract(one.fit()).compareTo(DISTANCE) <= 0)
                            .map(Made::role)
                            .toList());
        }
    }

    private static Fraction share(Random random) {
        int whole = 1 + random.nextInt(30);
        return Fraction.of(random.nextInt(whole + 1), whole);
    }

    @Test
    @DisplayName("Fits that numbers cannot tell apart are told apart by their fractions")
    void closeFractions() {
        Fraction more = Fraction.of(1_000_000_007, 2_000_000_011);
        Fraction less = Fraction.of(1_000_000_006, 2_000_000_009);
        String higher = more.compareTo(less) > 0 ? "a" : "b";
        assertThat(rank(Fraction.ZERO, Made.of("a", more), Made.of("b", less)).first())
                .isEqualTo(higher);
    }

    @Test
    @DisplayName("A leader may lie the coaches' distance behind first place and no further")
    void leaders() {
        Made first = Made.role("first", 70);
        Made just = Made.role("just", 65);
        Made behind = Made.of("behind", Fraction.of(6_499_999, 10_000_000));
        assertThat(rank(NEAR, behind, just, first).leaders()).containsExactly("first", "just");
    }
}
