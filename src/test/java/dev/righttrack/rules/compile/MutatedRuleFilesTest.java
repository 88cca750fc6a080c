package dev.righttrack.rules.compile;

import static org.assertj.core.api.Assertions.assertThat;

import dev.righttrack.findings.Finding;
import dev.righttrack.findings.Findings;
import dev.righttrack.findings.Severity;
import dev.righttrack.oracle.Bases;
import dev.righttrack.oracle.SampleSize;
import dev.righttrack.rules.source.RuleOptions;
import dev.righttrack.rules.source.RuleSources;
import dev.righttrack.rules.source.SourceText;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Typical slips of coaches, four of each, made in the shipped rules: told on the right line, or taken as they were meant. */
class MutatedRuleFilesTest {

    private static final long SEED = 17;

    private record Case(String name, SourceText original, RuleMutation.Mutant mutant) {
        List<Finding> findings() {
            Findings findings = new Findings();
            new RuleCompilation(Bases.KNOWLEDGE, RuleOptions.DEFAULT, findings).check(sources());
            return findings.sorted();
        }

        RuleSources sources() {
            return new RuleSources(List.of(), List.of(), List.of(new SourceText(original.file(), mutant.text())));
        }
    }

    private static List<Case> cases() {
        return cases(SampleSize.of(1, 4));
    }

    /** Some different ones of each, as far as the files have places for them. */
    private static List<Case> cases(int each) {
        List<Case> cases = new ArrayList<>();
        Random random = new Random(SEED);
        List<SourceText> files = Bases.shippedSources().coach();
        for (RuleMutation mutation : RuleMutation.all()) {
            Set<String> made = new HashSet<>();
            for (int tries = 0; tries < 600 && made.size() < each; tries++) {
                SourceText file = files.get(random.nextInt(files.size()));
                Optional<RuleMutation.Mutant> mutant =
                        mutation.change().apply(file.content().lines().toList(), random);
                if (mutant.isPresent() && made.add(file.file() + mutant.get().text())) {
                    cases.add(new Case(
                            mutation.name() + " in " + file.file() + " (seed " + SEED + ", " + made.size() + ")",
                            file,
                            mutant.get()));
                }
            }
        }
        return cases;
    }

    @Test
    void thereAreFourOfEachOfFortyMistakes() {
        List<Case> cases = cases(4);
        Map<String, Long> counts = cases.stream()
                .filter(c -> !c.mutant().told().isEmpty())
                .collect(Collectors.groupingBy(c -> c.name().replaceFirst(" in rules/.*", ""), Collectors.counting()));
        assertThat(counts).hasSizeGreaterThanOrEqualTo(40);
        assertThat(counts.entrySet())
                .allSatisfy(e -> assertThat(e.getValue()).as(e.getKey()).isGreaterThanOrEqualTo(4));
        assertThat(cases)
                .allSatisfy(c ->
                        assertThat(c.mutant().text()).isNotEqualTo(c.original().content()));
    }

    @TestFactory
    Stream<DynamicTest> aMistakeIsToldOnItsLine() {
        return cases().stream()
                .filter(c -> !c.mutant().told().isEmpty())
                .map(c -> DynamicTest.dynamicTest(c.name(), () -> {
                    List<Finding> findings = c.findings();
                    assertThat(findings.stream().filter(Finding::isError))
                            .as("one message, not one for each thing that follows from it")
                            .hasSize(1);
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
                    assertThat(c.findings()).allMatch(f -> f.severity() == Severity.NOTE);
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
        CheckedRules reading = CheckedRules.of(sources, Bases.KNOWLEDGE, RuleOptions.DEFAULT, findings);
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
