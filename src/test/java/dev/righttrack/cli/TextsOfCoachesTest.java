package dev.righttrack.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Rules come from strangers too: what they write reaches nobody unless every character of it can be seen. */
class TextsOfCoachesTest {

    private static final String RULE = """
            rule "a word"
                @because("A reason%s.")
                @cites("coaches")
            when
                the team is mature
            then
                keep in mind: a note%s
            end
            """;
    private static final String CASES = """
            "a word":
              fires:
                - case: a mature team%s
                  given: {stage: mature}
              silent:
                - case: an early team
                  given: {stage: early stage}
            """;

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    private Path rules = Path.of("");
    private Path facts = Path.of("");

    @BeforeEach
    void aSmallFolder() throws IOException {
        rules = Files.createDirectories(folder.resolve("rules"));
        facts = Files.createDirectories(folder.resolve("facts"));
        try (Stream<Path> files = Files.walk(Path.of("facts"), 2)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path copy = facts.resolve(Path.of("facts").relativize(file).toString());
                Files.createDirectories(copy.getParent());
                Files.copy(file, copy);
            }
        }
        write("", "", "", "Why.\n");
    }

    private void write(String reason, String note, String name, String why) throws IOException {
        Files.writeString(rules.resolve("a.dslr"), RULE.formatted(reason, note));
        Files.writeString(rules.resolve("a.test.yaml"), CASES.formatted(name));
        Files.writeString(rules.resolve("a.md"), why);
    }

    private Run run(String... words) {
        List<String> all = new ArrayList<>(List.of(words));
        all.addAll(List.of("--rules", rules.toString(), "--facts", facts.toString()));
        return Run.of(all);
    }

    static Stream<Arguments> placesAndCharacters() {
        List<String> places =
                List.of("reason", "note", "comment", "case", "why", "definition", "escape", "comment of facts");
        List<String> texts = List.of("\u009d", "\u001b", "\u202e", "\u200b", "\u2028", "\ufeff");
        return IntStream.range(0, 2 * places.size())
                .mapToObj(i -> Arguments.of(places.get(i / 2), texts.get((i * 3 + i / 2) % texts.size())));
    }

    @ParameterizedTest(name = "in a {0}, character {index} is an error with its place")
    @MethodSource("placesAndCharacters")
    void anUnprintableCharacterIsAnError(String place, String text) throws IOException {
        spoil(place, text);
        Run run = run("rules", "check");
        String named = "U+" + String.format("%04X", text.codePointAt(0));
        assertThat(run.code()).isEqualTo(3);
        assertThat(run.out()).contains("[unprintable-text]").contains(named).doesNotContain(text);
    }

    private void spoil(String place, String text) throws IOException {
        switch (place) {
            case "reason" -> write(" is" + text + "so", "", "", "Why.\n");
            case "note" -> write("", " that" + text + "hides", "", "Why.\n");
            case "comment" -> Files.writeString(rules.resolve("a.dslr"), "# a" + text + "b\n" + RULE.formatted("", ""));
            case "case" -> write("", "", " or" + text + "so", "Why.\n");
            case "why" -> write("", "", "", "Why" + text + "not.\n");
            case "definition" -> skill("\"what" + text + "so\"");
            case "escape" -> skill("\"what\\u" + String.format("%04x", text.codePointAt(0)) + "so\"");
            default -> {
                Path levels = facts.resolve("levels.yaml");
                Files.writeString(levels, "# a" + text + "b\n" + Files.readString(levels));
            }
        }
    }

    private void skill(String definition) throws IOException {
        Path skills = facts.resolve("skills.yaml");
        String text = Files.readString(skills);
        Files.writeString(
                skills, text.replaceFirst("(?m)^( +definition: ).*$", "$1" + definition.replace("\\", "\\\\")));
    }

    @ParameterizedTest(name = "{0} loads no such rules")
    @CsvSource({
        "advise facts/candidates/data-analyst.yaml",
        "about python",
        "title data scientist",
        "rules show a word",
        "rules test",
        "rules coverage",
        "explain facts/candidates/data-analyst.yaml --why data analyst"
    })
    void noCommandLoadsThem(String line) throws IOException {
        write(" \u001b[31mis\u001b]0;t\u0007so", "", "", "Why.\n");
        Run run = run(words(line));
        assertThat(run.code()).isEqualTo(3);
        assertThat(run.out() + run.err())
                .contains("[unprintable-text]")
                .contains("rules/a.dslr:2:24")
                .doesNotContain("\u001b", "\u0007");
    }

    private static String[] words(String line) {
        return line.replace("data analyst", "data_analyst")
                .replace("a word", "a_word")
                .lines()
                .flatMap(one -> Stream.of(one.split(" ", -1)))
                .map(word -> word.replace('_', ' '))
                .toArray(String[]::new);
    }

    @Test
    void theNameOfAFileIsLookedAtToo() throws IOException {
        Files.writeString(rules.resolve("b\u202egnp.dslr"), "# nothing\n");
        Run run = run("rules", "check");
        assertThat(run.code()).isEqualTo(3);
        assertThat(run.out()).contains("the name of this file holds U+202E").doesNotContain("\u202e");
    }

    @ParameterizedTest(name = "in a {0}, words about groups of people are a warning")
    @CsvSource({"reason", "note", "comment", "case", "why", "definition", "comment of facts"})
    void sensitiveWordsAreAWarning(String place) throws IOException {
        spoil(place, " for women ");
        Run run = run("rules", "check");
        assertThat(run.out()).contains("warning  \"women\" speaks of sex and gender  [sensitive-text]");
    }

    @Test
    void nothingIsToldOfPlainTexts() {
        assertThat(run("rules", "check").out()).doesNotContain("unprintable-text", "sensitive-text");
    }
}
