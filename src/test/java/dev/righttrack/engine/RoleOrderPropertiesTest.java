package dev.righttrack.engine;

import static org.assertj.core.api.Assertions.assertThat;

import dev.righttrack.advice.Advice;
import dev.righttrack.advice.FirstPlace;
import dev.righttrack.advice.RequirementAdvice;
import dev.righttrack.advice.RoleAdvice;
import dev.righttrack.candidate.Candidate;
import dev.righttrack.facts.Importance;
import dev.righttrack.knowledge.Knowledge;
import dev.righttrack.oracle.Bases;
import dev.righttrack.oracle.InventedBases;
import dev.righttrack.oracle.InventedFacts;
import dev.righttrack.oracle.InventedRules;
import dev.righttrack.oracle.RandomCandidates;
import dev.righttrack.oracle.SampleSize;
import dev.righttrack.scoring.Weights;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.commons.numbers.fraction.Fraction;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** What holds of the order of roles in any advice, read from the advice itself; on shipped and invented rules and facts. */
class RoleOrderPropertiesTest {

    private static final int SMALL = 1;
    private static final int FULL = 50;

    @TestFactory
    Stream<DynamicTest> whoAsksMoreDoesNotComeFirstWithoutAReason() {
        return onEveryBase((base, advice, person) -> pairs(
                advice,
                (before, after) -> assertThat(before.judged() == after.judged()
                                && asksMore(before, after)
                                && !isWantedMore(before, after)
                                && !hasReason(before, after))
                        .as("%s before %s: %s", before.role(), after.role(), person)
                        .isFalse()));
    }

    @TestFactory
    Stream<DynamicTest> aRoleOfWhichTooLittleIsKnownComesAfterTheOthersAndIsNeverFirst() {
        return onEveryBase((base, advice, person) -> {
            Fraction floor = KnowledgeFacts.weights(base.knowledge()).floorOfEvidence();
            pairs(
                    advice,
                    (before, after) -> assertThat(before.known().compareTo(floor) < 0
                                    && after.known().compareTo(floor) >= 0)
                            .as("%s before %s: %s", before.role(), after.role(), person)
                            .isFalse());
            boolean any = advice.roles().stream().anyMatch(role -> role.known().compareTo(floor) >= 0);
            assertThat(advice.firstPlace() == FirstPlace.TOO_LITTLE_KNOWN)
                    .as("%s", person)
                    .isEqualTo(!any);
        });
    }

    @TestFactory
    Stream<DynamicTest> aRoleIsBehindABetterFitOnlyForStrengthsForALackOfEvidenceOrForWhoAsksLess() {
        return onEveryBase((base, advice, person) -> {
            Weights weights = KnowledgeFacts.weights(base.knowledge());
            boolean anyYields = advice.roles().stream()
                    .anyMatch(one -> advice.roles().stream().anyMatch(other -> asksMore(one, other)));
            pairs(advice, (before, after) -> {
                boolean ahead = after.fit().point().compareTo(before.fit().point()) > 0;
                boolean near =
                        after.fit().point().subtract(before.fit().point()).compareTo(weights.nearTie()) <= 0
                                && before.strengths().compareTo(after.strengths()) > 0;
                boolean unknown = after.known().compareTo(weights.floorOfEvidence()) < 0;
                assertThat(!ahead || near || unknown || anyYields)
                        .as("%s before %s: %s", before.role(), after.role(), person)
                        .isTrue();
            });
        });
    }

    private interface Property {
        void holds(Bases.Base base, Advice advice, Candidate person);
    }

    private interface Pair {
        void holds(RoleAdvice before, RoleAdvice after);
    }

    private static void pairs(Advice advice, Pair pair) {
        List<RoleAdvice> roles = advice.roles();
        for (RoleAdvice before : roles) {
            roles.stream().filter(after -> after.rank() > before.rank()).forEach(after -> pair.holds(before, after));
        }
    }

    private static Stream<DynamicTest> onEveryBase(Property property) {
        DynamicTest shipped = DynamicTest.dynamicTest(
                "shipped rules", () -> check(Bases.shipped(), SampleSize.of(150, 3_000), 4, property));
        Stream<DynamicTest> rules = SampleSize.seeds(SMALL, FULL).stream()
                .map(seed -> DynamicTest.dynamicTest(
                        "invented rules of seed " + seed,
                        () -> check(
                                Bases.of(InventedRules.of(seed), Map.of()), SampleSize.of(60, 300), seed, property)));
        Stream<DynamicTest> facts = SampleSize.seeds(SMALL, FULL).stream()
                .map(seed -> DynamicTest.dynamicTest("invented facts of seed " + seed, () -> {
                    Knowledge invented = Bases.knowledge(InventedFacts.of(seed, InventedFacts.Size.SMALL));
                    check(InventedBases.of(invented, seed), SampleSize.of(60, 300), seed, property);
                }));
        return Stream.concat(Stream.of(shipped), Stream.concat(rules, facts));
    }

    private static void check(Bases.Base base, int people, long seed, Property property) {
        RandomCandidates random = new RandomCandidates(base.knowledge(), seed);
        try (Engine engine = new Engine(base.base())) {
            for (int i = 0; i < people; i++) {
                Candidate person = random.next();
                property.holds(base, engine.advise(person), person);
            }
        }
    }

    /** Whether a role asks all that another asks, and something more. */
    static boolean asksMore(RoleAdvice one, RoleAdvice other) {
        return covers(one, other) && !covers(other, one);
    }

    private static boolean covers(RoleAdvice one, RoleAdvice other) {
        return other.requirements().stream()
                .allMatch(asked -> one.requirements().stream().anyMatch(own -> implies(own, asked)));
    }

    private static boolean implies(RequirementAdvice own, RequirementAdvice asked) {
        return own.asked().rank() >= asked.asked().rank()
                && asked.skills().containsAll(own.skills())
                && (own.dependsOn().isEmpty() || own.dependsOn().equals(asked.dependsOn()));
    }

    private static boolean isWantedMore(RoleAdvice one, RoleAdvice other) {
        return one.aspiration().point().compareTo(other.aspiration().point()) > 0;
    }

    private static boolean hasReason(RoleAdvice one, RoleAdvice other) {
        return one.requirements().stream()
                .filter(own -> own.importance() == Importance.ESSENTIAL
                        && own.dependsOn().isEmpty())
                .filter(own -> own.low().rank() >= own.asked().rank())
                .anyMatch(own ->
                        other.requirements().stream().noneMatch(asked -> implies(/* own= */ asked, /* asked= */ own)));
    }
}
