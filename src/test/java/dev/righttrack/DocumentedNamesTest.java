package dev.righttrack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Each class, field and file that README.md, CONTRIBUTING.md, a page of docs or a decision in force names between backticks exists. */
class DocumentedNamesTest {

    private static final Pattern BLOCK = Pattern.compile("```.*?```", Pattern.DOTALL);
    private static final Pattern NAME = Pattern.compile("`([^`\n]+)`");
    private static final Pattern TYPE = Pattern.compile("([A-Z][a-z]+(?:[A-Z][a-z]*)+)(\\.\\w+)?");
    private static final Pattern FIELD = Pattern.compile("[a-z]+[A-Z]\\w*");
    private static final Pattern FILE = Pattern.compile("\\.?[a-z][\\w.-]*(?:/[\\w.@-]+)+/?");
    private static final Pattern DECLARED = Pattern.compile("\\b(?:class|record|enum|interface) (\\w+)");

    /** Types of the platform and of libraries, and what JavaScript of a hostile page would call. */
    private static final Set<String> FOREIGN = Set.of(
            "PrintWriter",
            "KieBaseMutabilityOption",
            "LambdaMetafactory",
            "StringConcatFactory",
            "SparkSubmit",
            "executeScript");

    /** Files that are made: by the build, by git, and by the walk of docs/for-coaches.md. */
    private static final Pattern MADE = Pattern.compile("target/.*|\\.git/.*|rules/roles/software-engineer-data\\..*");

    /** Names that a page has, of which there is no such thing. */
    private static Set<String> missing(String page, Set<String> types, Set<String> words) {
        Set<String> missing = new TreeSet<>();
        String text = BLOCK.matcher(page).replaceAll("");
        for (MatchResult found : NAME.matcher(text).results().toList()) {
            String name = found.group(1);
            String type = name.replaceAll("\\..*", "");
            if (FOREIGN.contains(type) || MADE.matcher(name).matches()) {
                continue;
            }
            boolean there = TYPE.matcher(name).matches()
                    ? types.contains(type)
                    : FIELD.matcher(name).matches()
                            ? words.contains(name)
                            : !FILE.matcher(name).matches() || isFile(name);
            if (!there) {
                missing.add(name);
            }
        }
        return missing;
    }

    private static boolean isFile(String name) {
        return Files.exists(Path.of(name))
                || Files.exists(Path.of("src/main/java/dev/righttrack").resolve(name));
    }

    private static List<Path> pages() throws IOException {
        List<Path> pages = new ArrayList<>(List.of(Path.of("README.md"), Path.of("CONTRIBUTING.md")));
        try (Stream<Path> docs = Files.list(Path.of("docs"));
                Stream<Path> decisions = Files.list(Path.of("docs/decisions"))) {
            docs.filter(page -> page.toString().endsWith(".md")).sorted().forEach(pages::add);
            for (Path page : decisions.sorted().toList()) {
                if (Files.readString(page).contains("Status: accepted")) {
                    pages.add(page);
                }
            }
        }
        return pages;
    }

    private static String sources() throws IOException {
        try (Stream<Path> walk = Files.walk(Path.of("src"))) {
            StringBuilder all = new StringBuilder(Files.readString(Path.of("pom.xml")));
            for (Path file : walk.filter(one -> one.toString().matches(".*\\.(java|jte|json)"))
                    .filter(one -> !one.endsWith("DocumentedNamesTest.java"))
                    .toList()) {
                all.append(Files.readString(file)).append('\n');
            }
            return all.toString();
        }
    }

    private static Set<String> found(Pattern pattern, String text, int group) {
        return pattern.matcher(text).results().map(one -> one.group(group)).collect(Collectors.toSet());
    }

    @Test
    void whatAPageNamesIsThere() throws IOException {
        String sources = sources();
        Set<String> types = found(DECLARED, sources, 1);
        Set<String> words = found(Pattern.compile("\\w+"), sources, 0);
        List<Path> pages = pages();
        assertThat(pages).hasSizeGreaterThan(30);
        for (Path page : pages) {
            assertThat(missing(Files.readString(page), types, words))
                    .as(page.toString())
                    .isEmpty();
        }
    }

    @Test
    void aNameOfNothingIsFound() {
        String page = "`RightTrack.load`, `AnswerSheets`, `sayNothing`, `sayEverything`, `pom.xml`, `facts/roles.yaml`,"
                + " `facts/rules.yaml`, `a word`\n```\n`NoMore`\n```\n";
        assertThat(missing(page, Set.of("RightTrack"), Set.of("sayNothing")))
                .containsExactly("AnswerSheets", "facts/rules.yaml", "sayEverything");
    }

    @Test
    void aDecisionThatIsNoLongerInForceNamesTheOneThatIs() throws IOException {
        Pattern superseded = Pattern.compile("Status: superseded by \\[\\d+\\]\\(([^)]+)\\)");
        List<String> others = new ArrayList<>();
        try (Stream<Path> decisions = Files.list(Path.of("docs/decisions"))) {
            for (Path page : decisions.filter(one -> !one.endsWith("README.md")).toList()) {
                String text = Files.readString(page);
                Collection<String> by = found(superseded, text, 1);
                assertThat(text.contains("Status: accepted") || by.size() == 1)
                        .as(page.toString())
                        .isTrue();
                others.addAll(by);
            }
        }
        assertThat(others).isNotEmpty().allMatch(other -> Files.exists(Path.of("docs/decisions", other)));
    }
}
