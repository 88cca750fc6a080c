package dev.righttrack.rules;

import static org.assertj.core.api.Assertions.assertThat;

import dev.righttrack.findings.Finding;
import dev.righttrack.findings.Findings;
import dev.righttrack.oracle.Bases;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Typical slips of coaches, two of each, made in the shipped rules: told on the right line, or taken as they were meant. */
class MutatedRuleFilesTest {

    private static final long SEED = 17;

    private record Case(String name, SourceText original, RuleMutation.Mutant mutant) {
        List<Finding> findings() {
            Findings findings = new Findings();
            new RuleWorkshop(Bases.KNOWLEDGE, RuleOptions.DEFAULT, findings).check(sources());
            return findings.sorted();
        }

        RuleSources sources() {
            return new RuleSources(List.of(), List.of(), List.of(new SourceText(original.file(), mutant.text())));
        }
    }

    private static List<Case> cases() {
        List<Case> cases = new ArrayList<>();
        Random random = new Random(SEED);
        for (RuleMutation mutation : RuleMutation.all()) {
            int made = 0;
            for (SourceText file :
                    RuleMutation.shuffled(random).apply(Bases.shippedSources().coach())) {
                List<String> lines = file.content().lines().toList();
                Optional<RuleMutation.Mutant> mutant = mutation.change().apply(lines, random);
                if (mutant.isPresent() && made < 2) {
                    made++;
                    cases.add(new Case(
                            mutation.name() + " in " + file.file() + " (seed " + SEED + ", " + made + ")",
                            file,
                            mutant.get()));
                }
            }
            if (made == 1) {
                cases.add(cases.get(cases.size() - 1));
            }
        }
        return cases;
    }

    @Test
    void thereAreEightyOfThem() {
        assertThat(cases()).hasSizeGreaterThanOrEqualTo(80);
        assertThat(cases())
                .allSatisfy(c ->
                        assertThat(c.mutant().text()).isNotEqualTo(c.original().content()));
    }

    @TestFactory
    Stream<DynamicTest> aMistakeIsToldOnItsLine() {
        return cases().stream()
                .filter(c -> !c.mutant().told().isEmpty())
                .map(c -> DynamicTest.dynamicTest(c.name(), () -> {
                    List<Finding> findings = c.findings();
                    assertThat(findings).anyMatch(Finding::isError);
                    assertThat(findings.get(0).place().line())
                            .as(String.valueOf(findings))
                            .isIn(c.mutant().told());
                    assertThat(findings.toString()).doesNotContain("Exception");
                }));
    }

    @TestFactory
    Stream<DynamicTest> anotherWayToWriteIsTakenAsItWasMeant() {
        return cases().stream()
                .filter(c -> c.mutant().told().isEmpty())
                .map(c -> DynamicTest.dynamicTest(c.name(), () -> {
                    assertThat(c.findings()).isEmpty();
                    String drl = drl(c.sources());
                    assertThat(drl).contains(c.mutant().kept());
                    if (c.mutant().kept().isEmpty()) {
                        assertThat(plain(drl))
                                .isEqualTo(plain(drl(new RuleSources(List.of(), List.of(), List.of(c.original())))));
                    }
                }));
    }

    /** With one mutation's other word for solid, and without the shape of the lines. */
    private static String plain(String drl) {
        return drl.replace("strong", "solid").replaceAll("\\s+", " ");
    }

    private static String drl(RuleSources sources) {
        Findings findings = new Findings();
        RuleReading reading = RuleReading.of(sources, Bases.KNOWLEDGE, RuleOptions.DEFAULT, findings);
        return reading.drl(true).toString() + reading.drl(false);
    }

    @Test
    void theRightWordIsSuggestedFirstInNineOfTenCases() {
        List<Case> suggesting =
                cases().stream().filter(c -> !c.mutant().suggestion().isEmpty()).toList();
        List<String> missed = suggesting.stream()
                .filter(c -> !suggests(c.findings().get(0), c.mutant().suggestion()))
                .map(c -> c.name() + ": " + c.findings().get(0))
                .toList();
        assertThat(missed).as("of " + suggesting.size()).hasSizeLessThanOrEqualTo(suggesting.size() / 10);
    }

    /** The first thing in quotes after "did you mean" or "the nearest are" begins with the suggestion. */
    private static boolean suggests(Finding finding, String suggestion) {
        String hint = finding.hint().toLowerCase(Locale.ROOT);
        int from = Math.max(hint.indexOf("did you mean \""), hint.indexOf("the nearest are \""));
        return from >= 0 && hint.substring(hint.indexOf('"', from) + 1).startsWith(suggestion.toLowerCase(Locale.ROOT));
    }
}
