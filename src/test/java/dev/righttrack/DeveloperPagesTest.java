package dev.righttrack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The pages by which a newcomer finds the way: CONTRIBUTING.md, the indexes and the glossary. */
class DeveloperPagesTest {

    private static final Pattern NAMED = Pattern.compile("`([a-zA-Z.]+(?:/[\\w.-]+)+)`");
    private static final Pattern LINK = Pattern.compile("]\\(([^):]+)\\)");
    private static final Pattern STATUS = Pattern.compile("Status: (accepted|superseded by \\[\\d+]\\([^)]+\\))");
    private static final Pattern TITLE = Pattern.compile("# (\\d+)\\. (.+)");
    private static final Pattern TERM = Pattern.compile("(?m)^- \\*\\*([^*]+)\\*\\*: (.*)$");

    private static final Set<String> PACKAGES_BELOW = Set.of("src/main/java/dev/righttrack");

    private static List<String> named(String page) {
        return NAMED.matcher(page).results().map(found -> found.group(1)).toList();
    }

    private static List<String> missing(String page) {
        return named(page).stream()
                .filter(name -> !Files.exists(Path.of(name))
                        && PACKAGES_BELOW.stream().noneMatch(at -> Files.exists(Path.of(at, name))))
                .toList();
    }

    private static List<Path> in(String folder, String ending) throws IOException {
        try (Stream<Path> files = Files.list(Path.of(folder))) {
            return files.filter(file -> file.toString().endsWith(ending))
                    .sorted()
                    .toList();
        }
    }

    private static String first(Pattern pattern, String text, int group) {
        return pattern.matcher(text).results().findFirst().orElseThrow().group(group);
    }

    @Test
    @DisplayName("every file that CONTRIBUTING.md names is there")
    void whatContributingNamesIsThere() throws IOException {
        String page = Files.readString(Path.of("CONTRIBUTING.md"));
        assertThat(named(page)).hasSizeGreaterThan(40);
        assertThat(missing(page)).isEmpty();
    }

    @Test
    @DisplayName("a file that is not there would be found")
    void aFileThatIsNotThereIsFound() {
        assertThat(missing("`docs/glossary.md`, `scoring/judgement` and `scoring/Judging.java`"))
                .containsExactly("scoring/Judging.java");
    }

    @Test
    @DisplayName("CONTRIBUTING.md gives the test command of README.md")
    void theTestCommandIsThatOfTheReadme() throws IOException {
        assertThat(Files.readString(Path.of("README.md"))).contains("\nmvn verify\n");
        assertThat(Files.readString(Path.of("CONTRIBUTING.md"))).contains("`mvn verify`");
    }

    @Test
    @DisplayName("docs/decisions/README.md lists every record by number, with its title and status")
    void theIndexListsEveryDecision() throws IOException {
        List<String> rows = new ArrayList<>();
        for (Path record : in("docs/decisions", ".md")) {
            String name = record.getFileName().toString();
            if (!name.equals("README.md")) {
                String text = Files.readString(record);
                rows.add("| [" + first(TITLE, text, 1) + "](" + name + ") | " + first(TITLE, text, 2) + " | "
                        + first(STATUS, text, 1) + " |");
            }
        }
        List<String> listed = Files.readAllLines(Path.of("docs/decisions/README.md")).stream()
                .filter(line -> line.startsWith("| ["))
                .toList();
        assertThat(rows).hasSizeGreaterThan(40);
        assertThat(listed).isEqualTo(rows);
    }

    @Test
    @DisplayName("docs/README.md lists every page of docs once, and nothing that is not there")
    void theIndexListsEveryPage() throws IOException {
        List<String> links = LINK.matcher(Files.readString(Path.of("docs/README.md")))
                .results()
                .map(found -> found.group(1))
                .toList();
        assertThat(links).doesNotHaveDuplicates().allMatch(link -> Files.exists(Path.of("docs", link)));
        Set<String> pages = in("docs", ".md").stream()
                .map(page -> page.getFileName().toString())
                .filter(name -> !name.equals("README.md"))
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(links).containsAll(pages);
    }

    @Test
    @DisplayName("docs/glossary.md explains each term once, in one line")
    void theGlossaryHasOneLineATerm() throws IOException {
        String page = Files.readString(Path.of("docs/glossary.md"));
        Set<String> seen = new HashSet<>();
        List<String> twice = new ArrayList<>();
        TERM.matcher(page)
                .results()
                .flatMap(found -> Stream.of(found.group(1).split(", ")))
                .filter(term -> !seen.add(term))
                .forEach(twice::add);
        assertThat(twice).isEmpty();
        assertThat(seen).hasSizeGreaterThan(60);
        assertThat(page.lines().filter(line -> line.startsWith("- ")))
                .allMatch(line -> TERM.matcher(line).matches() && line.length() <= 140);
    }
}
