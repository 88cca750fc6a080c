package dev.righttrack.interview.proof;

import dev.righttrack.knowledge.Knowledge;
import dev.righttrack.oracle.Bases;
import dev.righttrack.oracle.InventedBases;
import dev.righttrack.oracle.InventedFacts;
import dev.righttrack.oracle.InventedRules;
import dev.righttrack.oracle.SampleSize;
import dev.righttrack.rules.source.RuleSources;
import dev.righttrack.rules.source.SourceText;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * The bounds against the complete enumeration, for candidates of whom little is unknown, on shipped and invented rules
 * and on invented facts.
 */
class FitBoundsTest {

    /** Folders of which every completion can be tried; the seeds that are compiled everyday. */
    private static final Set<Long> SMALL_FOLDERS = Set.of(3L, 27L, 50L);

    @TestFactory
    Stream<DynamicTest> whatIsTakenForDecidedIsDecided() {
        Stream<DynamicTest> shipped =
                Stream.of(DynamicTest.dynamicTest("shipped", () -> check(Bases.shipped(), SampleSize.of(6, 300), 1)));
        Stream<DynamicTest> invented = SampleSize.seeds(2, 20).stream()
                .map(seed -> DynamicTest.dynamicTest(
                        "invented rules of seed " + seed,
                        () -> check(Bases.of(InventedRules.of(seed), Map.of()), SampleSize.of(4, 40), seed)));
        return Stream.concat(shipped, invented);
    }

    @TestFactory
    Stream<DynamicTest> whatIsTakenForDecidedIsDecidedOnAnyFacts() {
        return SampleSize.seeds(50, 50).stream()
                .filter(seed -> SampleSize.of(0, 1) == 1 || SMALL_FOLDERS.contains(seed))
                .map(seed -> DynamicTest.dynamicTest("facts, rules and people of seed " + seed, () -> {
                    Knowledge invented = Bases.knowledge(InventedFacts.of(seed, InventedFacts.Size.SMALL));
                    check(InventedBases.of(invented, seed), SampleSize.of(8, 60), seed);
                }));
    }

    @TestFactory
    Stream<DynamicTest> whatIsTakenForDecidedIsDecidedWhereRolesAreBarred() {
        RuleSources shipped = Bases.shippedSources();
        List<SourceText> coach = new ArrayList<>(shipped.coach());
        coach.add(new SourceText(
                "rules/bars.dslr",
                bar("data scientist", "the candidate does not want modeling")
                        + bar("machine learning researcher", "the candidate has at most developing mathematics")
                        + bar("data analyst", "the candidate wants modeling")));
        RuleSources barring = new RuleSources(shipped.language(), shipped.core(), coach);
        return Stream.of(
                DynamicTest.dynamicTest(
                        "shipped rules and three that bar roles",
                        () -> check(Bases.of(barring, Map.of()), SampleSize.of(6, 100), 11)),
                DynamicTest.dynamicTest(
                        "invented rules that bar roles",
                        () -> check(
                                Bases.of(InventedRules.barring(Bases.KNOWLEDGE, 1), Map.of()),
                                SampleSize.of(3, 40),
                                12)));
    }

    private static String bar(String role, String condition) {
        return "rule \"bar: " + role + "\"\n    @because(\"So.\")\n    @cites(\"coaches\")\nwhen\n    " + condition
                + "\nthen\n    " + role + " is not suitable: a reason\nend\n";
    }

    private static void check(Bases.Base base, int count, long seed) {
        new EveryCompletion(base.knowledge()).check(base, count, seed);
    }
}
