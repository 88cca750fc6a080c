package dev.righttrack.authoring.check;

import static org.assertj.core.api.Assertions.assertThat;

import dev.righttrack.findings.Check;
import dev.righttrack.findings.Finding;
import dev.righttrack.findings.Findings;
import dev.righttrack.oracle.Bases;
import dev.righttrack.rules.compile.RuleCompilation;
import dev.righttrack.rules.reading.CoachRule;
import dev.righttrack.rules.source.RuleOptions;
import dev.righttrack.rules.source.RuleSources;
import dev.righttrack.rules.source.SourceText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every check has a page, and what the page shows is what the check tells. */
class CheckPagesTest {

    private static final Path PAGES = Path.of("docs/checks");
    private static final Pattern EXAMPLE = Pattern.compile("```rules (wrong|right)\n(.*?)```", Pattern.DOTALL);
    private static final Pattern INDEX =
            Pattern.compile("(?m)^\\| \\[([a-z0-9-]+)]\\((.*?)\\) \\| (\\w+) \\| (.*) \\|$");

    private static List<Path> pages() throws IOException {
        try (Stream<Path> files = Files.list(PAGES)) {
            return files.filter(file -> !file.endsWith("README.md")).sorted().toList();
        }
    }

    private static String named(Path page) {
        return page.getFileName().toString().replaceAll("\\.md$", "");
    }

    private static List<String> told(String text) {
        Findings findings = new Findings();
        RuleSources sources = new RuleSources(List.of(), List.of(), List.of(new SourceText("rules/x.dslr", text)));
        List<CoachRule> rules = new RuleCompilation(Bases.KNOWLEDGE, RuleOptions.DEFAULT, findings).check(sources);
        new RuleReview(Bases.KNOWLEDGE, findings).review(rules, List.of(), Optional.empty());
        return findings.sorted().stream()
                .filter(f -> f.place().file().equals("rules/x.dslr"))
                .map(Finding::checkId)
                .filter(check -> !check.equals("untested-rule"))
                .toList();
    }

    @TestFactory
    Stream<DynamicTest> aPageShowsWhatItsCheckTells() throws IOException {
        return pages().stream()
                .flatMap(page -> examples(page)
                        .map(example -> DynamicTest.dynamicTest(named(page) + ", " + example.group(1), () -> {
                            if (example.group(1).equals("wrong")) {
                                assertThat(told(example.group(2))).containsOnly(named(page));
                            } else {
                                assertThat(told(example.group(2))).isEmpty();
                            }
                        })));
    }

    private static Stream<MatchResult> examples(Path page) {
        try {
            return EXAMPLE.matcher(Files.readString(page)).results();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    @Test
    void everyCheckHasAPageAndEveryPageACheck() throws IOException {
        assertThat(pages().stream().map(CheckPagesTest::named))
                .containsExactlyInAnyOrderElementsOf(
                        Arrays.stream(Check.values()).map(Check::id).toList());
    }

    @Test
    void theIndexSaysOfEachCheckWhatTheProgramSays() throws IOException {
        List<String> rows = INDEX.matcher(Files.readString(PAGES.resolve("README.md")))
                .results()
                .map(row -> row.group(1) + " " + row.group(2) + " " + row.group(3) + " " + row.group(4))
                .toList();
        assertThat(rows)
                .containsExactlyInAnyOrderElementsOf(Arrays.stream(Check.values())
                        .map(check ->
                                check + " " + check + ".md " + check.severity().word() + " " + check.summary())
                        .toList());
    }

    @ParameterizedTest
    @EnumSource
    void thePageOfACheckSaysHowBadItIs(Check check) throws IOException {
        assertThat(Files.readString(Path.of(check.page())))
                .startsWith("# " + check + "\n\nSeverity: " + check.severity().word());
    }

    @Test
    void checksStandInTheOrderOfTheirNamesSinceFindingsAreSortedByThem() {
        assertThat(Arrays.stream(Check.values()).map(Check::id)).isSorted();
        assertThat(Check.values())
                .allMatch(check ->
                        check.name().toLowerCase(Locale.ROOT).replace('_', '-').equals(check.id()));
    }
}
