package dev.righttrack.authoring;

import static org.assertj.core.api.Assertions.assertThat;

import dev.righttrack.findings.Finding;
import dev.righttrack.findings.Findings;
import dev.righttrack.oracle.Bases;
import dev.righttrack.rules.CoachRule;
import dev.righttrack.rules.RuleOptions;
import dev.righttrack.rules.RuleSources;
import dev.righttrack.rules.RuleWorkshop;
import dev.righttrack.rules.SourceText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every check has a page, and what the page shows is what the check tells. */
class CheckPagesTest {

    private static final Path PAGES = Path.of("docs/checks");
    private static final Pattern EXAMPLE = Pattern.compile("```rules (wrong|right)\n(.*?)```", Pattern.DOTALL);
    private static final Pattern TELLING = Pattern.compile(
            "(?:[eE]rror|warn(?:ing)?|note|refuse|tell|TooMuch)\\(.*?\"([a-z]+(?:-[a-z0-9]+)*)\",", Pattern.DOTALL);

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
        List<CoachRule> rules = new RuleWorkshop(Bases.KNOWLEDGE, RuleOptions.DEFAULT, findings).check(sources);
        new RuleReview(Bases.KNOWLEDGE, findings).review(rules, List.of(), Optional.empty());
        return findings.sorted().stream()
                .filter(f -> f.place().file().equals("rules/x.dslr"))
                .map(Finding::check)
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
    void everyCheckOfRulesHasAPageAndEveryPageACheck() throws IOException {
        Set<String> told = new TreeSet<>();
        for (String folder : List.of("rules", "authoring")) {
            try (Stream<Path> files =
                    Files.list(Path.of("src/main/java/dev/righttrack").resolve(folder))) {
                for (Path file : files.filter(Files::isRegularFile).toList()) {
                    told.addAll(names(Files.readString(file)));
                }
            }
        }
        Map<String, Path> pages =
                pages().stream().collect(Collectors.toMap(CheckPagesTest::named, Function.identity()));
        assertThat(told).hasSizeGreaterThan(30);
        assertThat(pages.keySet()).containsAll(told);
        String index = Files.readString(PAGES.resolve("README.md"));
        assertThat(pages.keySet()).allMatch(name -> index.contains("(" + name + ".md)"));
        String sources = allSources();
        assertThat(pages.keySet()).allMatch(name -> sources.contains("\"" + name + "\""));
    }

    private static String allSources() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            StringBuilder all = new StringBuilder();
            for (Path file : files.filter(f -> f.toString().endsWith(".java")).toList()) {
                all.append(Files.readString(file));
            }
            return all.toString();
        }
    }

    /** The kebab-case names that stand alone as an argument of something that tells findings. */
    private static Set<String> names(String source) {
        Set<String> names = new TreeSet<>();
        Matcher telling = TELLING.matcher(source);
        while (telling.find()) {
            if (telling.group(1).contains("-")) {
                names.add(telling.group(1));
            }
        }
        return names;
    }
}
