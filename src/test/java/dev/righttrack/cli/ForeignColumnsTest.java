package dev.righttrack.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files in a form of their own, read by a mapping file. */
class ForeignColumnsTest {

    private static final String MAP = """
            credit: a survey of our own
            fields:
              who: {is: id}
              job: {is: role, words: {analyst: data analyst, coder: software engineer}, left out: [other]}
              uses:
                is: work
                words:
                  snake: {tools: python}
                  big data: {tools: [hadoop, spark]}
                  trees: {methods: random forest, tools: scikit-learn}
                  charts for bosses: {activities: builds dashboards}
                left out: [coffee]
              coded: {is: years, of: coding}
              degree: {is: degree, words: {MSc: master}}
              asked: {is: answered, words: {languages: programming languages, methods: methods, work: activities}}
              shoe: {is: left out}
            """;

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    private Path map;

    @BeforeEach
    void write() throws IOException {
        map = file("map.yaml", MAP);
    }

    private Path file(String name, String content) throws IOException {
        return Files.writeString(folder.resolve(name), content);
    }

    private Run batch(Path input, String... more) {
        List<String> all = new java.util.ArrayList<>(List.of(
                "batch", input.toString(), "-o", folder.resolve("out").toString(), "--columns", map.toString()));
        all.addAll(List.of(more));
        return Run.of(all);
    }

    private String result(String name) throws IOException {
        return Files.readString(folder.resolve("out").resolve(name), StandardCharsets.UTF_8);
    }

    /** What is wrong with a mapping file. */
    private List<String> findings(String content) throws IOException {
        Path people = file("one.jsonl", "{\"who\": \"a\"}\n");
        Run run = Run.of(
                "score",
                people.toString(),
                "--columns",
                file("wrong.yaml", content).toString());
        assertThat(run.code()).as(run.err()).isEqualTo(3);
        assertThat(run.out()).isEmpty();
        return run.err().replace(folder + "/", "").lines().map(String::strip).toList();
    }

    @Test
    @DisplayName("a foreign file gives the advice that the same person in our own form gets")
    void aForeignFileGivesTheSameAdvice() throws IOException {
        Path own = file("own.jsonl", """
                {"id": "a", "tools": ["python", "hadoop", "spark", "scikit-learn"], "methods": ["random forest"], \
                "complete": ["programming languages", "methods"], "experience": {"coding": 3}, "education": "master"}
                """);
        Run.of("batch", own.toString(), "-o", folder.resolve("out").toString());
        String expected = result("advice.jsonl");
        for (Path foreign : List.of(file("foreign.jsonl", """
                        {"who": "a", "uses": ["snake", "Big_Data", "trees", "coffee"], "coded": 3, "degree": "msc", \
                        "asked": ["languages", "methods"], "shoe": 43}
                        """), file("foreign.csv", """
                        Who,Uses,coded,degree,asked,shoe
                        a,"snake; big data;trees; coffee",3,MSc,languages|methods,43
                        """))) {
            Run run = batch(foreign);
            assertThat(run.code()).as(run.err()).isZero();
            assertThat(result("advice.jsonl")).isEqualTo(expected);
        }
    }

    @Test
    @DisplayName("an empty list of a group that was not asked is unknown, and of one that was asked it says no")
    void anEmptyListOfAGroupThatWasNotAskedIsUnknown() throws IOException {
        batch(file("people.jsonl", """
                        {"who": "asked", "uses": ["snake"], "asked": ["work"]}
                        {"who": "not asked", "uses": ["snake"], "asked": []}
                        """), "--detail", "full");
        List<String> advice = result("advice.jsonl").lines().toList();
        assertThat(advice.get(0)).contains("does not want");
        assertThat(advice.get(1)).doesNotContain("does not want");
    }

    @Test
    @DisplayName(
            "words and fields that the mapping file does not have are counted and reported, with the fields no record has")
    void whatIsNotMappedIsReported() throws IOException {
        Run run = batch(file("people.jsonl", """
                {"who": "a", "uses": ["snake", "abacus"], "mood": "good"}
                {"who": "b", "uses": ["snake", "abacus", "slide rule"], "mood": "bad"}
                """));
        assertThat(run.code()).isZero();
        assertThat(run.err())
                .contains("does not have 2 words, 3 times not used:")
                .contains("    \"abacus\" under \"uses\", 2 times\n    \"slide rule\" under \"uses\", once\n")
                .contains("does not have 1 field, 2 times not used:\n    \"mood\", 2 times\n")
                .contains("names the field \"degree\", which no record has")
                .doesNotContain("names the field \"uses\"");
    }

    @Test
    @DisplayName("a reject names the place in the foreign file, and a kept field comes through under its own name")
    void placesAndKeptFieldsAreThoseOfTheForeignFile() throws IOException {
        Run run = batch(file("people.jsonl", """
                        {"who": "a", "uses": ["snake"], "coded": "long", "label": "mine"}
                        {"who": "b", "uses": ["snake"], "label": "yours"}
                        """), "--keep", "label");
        assertThat(run.code()).isEqualTo(3);
        assertThat(result("rejects.jsonl"))
                .contains("\"line\":1,\"column\":42,")
                .contains("\\\"long\\\" is no number of years")
                .contains("\"kept\":{\"label\":\"mine\"}");
        assertThat(result("advice.jsonl")).contains("\"kept\":{\"label\":\"yours\"}");
    }

    @Test
    @DisplayName("score takes the true role from the field that the mapping file names")
    void scoreTakesTheRoleFromItsField() throws IOException {
        Path people = file("people.jsonl", """
                {"who": "a", "uses": ["snake"], "job": "analyst"}
                {"who": "b", "uses": ["snake"], "job": "Coder"}
                {"who": "c", "uses": ["snake"], "job": "other"}
                """);
        Run run = Run.of("score", people.toString(), "--columns", map.toString());
        assertThat(run.out()).startsWith("2 candidates with a label");
        assertThat(run.err()).contains("people.jsonl:3:1").contains("no \"label\"");
        assertThat(run.code()).isEqualTo(3);
    }

    @Test
    @DisplayName("a separator that the mapping file names parts the words of a text")
    void wordsArePartedByTheSeparatorOfTheMap() throws IOException {
        map = file("map.yaml", MAP.replace("    is: work\n", "    is: work\n    between: \" / \"\n"));
        batch(file("people.csv", "who,uses\na,snake / trees / abacus; beads\n"), "--keep", "uses");
        assertThat(result("advice.jsonl")).contains("\"kept\":{\"uses\":\"snake / trees / abacus; beads\"}");
        assertThat(batch(file("people.csv", "who,uses\na,snake / trees / abacus; beads\n"))
                        .err())
                .contains("\"abacus; beads\" under \"uses\", once");
    }

    @Test
    @DisplayName("a word that is not known stands in the findings with its place and the nearest right one")
    void problemsOfTheMapHaveAPlaceAndTheNearestWord() throws IOException {
        assertThat(findings("""
                fields:
                  uses: {is: work, words: {snake: {tools: pythn}, trees: {tolls: python}}}
                  job: {is: roll, words: {}}
                  coded: {is: years, of: codding}
                  asked: {is: answered, words: {all: programing languages}}
                """))
                .contains("wrong.yaml:2:43  error  unknown tool \"pythn\"  [unknown-word]", "Did you mean \"python\"?")
                .contains(
                        "wrong.yaml:2:59  error  unknown field \"tolls\" of what a word of work means  [unknown-field]")
                .contains("Did you mean \"tools\"?")
                .contains(
                        "wrong.yaml:3:13  error  unknown use of a field \"roll\"  [unknown-word]",
                        "Did you mean \"role\"?")
                .contains("Did you mean \"coding\"?", "Did you mean \"programming languages\"?");
    }

    @Test
    @DisplayName("nothing near means no guess but the words that there are")
    void nothingNearMeansNoGuess() throws IOException {
        assertThat(findings("fields: {uses: {is: zebra}}\n"))
                .contains(
                        "Known: id, name, work, tools, methods, activities, level, wish, years, degree, publications, answered, one"
                                + " choice, role, left out.")
                .noneMatch(line -> line.contains("Did you mean"));
    }

    @Test
    @DisplayName("what must play no part in advice may be named to be left out, and for nothing else")
    void whatMustPlayNoPartIsRefused() throws IOException {
        assertThat(findings("fields: {gender: {is: id}}\n"))
                .anyMatch(line -> line.contains("the field \"gender\" is refused"));
        map = file("map.yaml", MAP + "  gender: {is: left out}\n");
        assertThat(batch(file("people.jsonl", "{\"who\": \"a\", \"uses\": [\"snake\"], \"gender\": \"x\"}\n"))
                        .code())
                .isZero();
    }

    @Test
    @DisplayName("a word with two meanings, a word without one, and two fields for one thing are errors")
    void contradictionsOfTheMapAreErrors() throws IOException {
        assertThat(findings("""
                fields:
                  uses: {is: work, words: {snake: {tools: python}, Snake: {tools: r}, owl: }, left out: [snake]}
                  who: {is: id}
                  name: {is: id}
                  job: {is: role}
                """))
                .anyMatch(line -> line.contains("\"Snake\" is there twice"))
                .anyMatch(line -> line.contains("\"owl\" has no meaning"))
                .anyMatch(line -> line.contains("\"snake\" has a meaning, and is left out"))
                .anyMatch(line ->
                        line.contains("wrong.yaml:4:3  error  \"name\" and \"who\" say the same of a candidate: id"))
                .anyMatch(line -> line.contains("this field has no \"words\""));
    }

    @Test
    @DisplayName("a mapping file that says nothing, or is none, is an error")
    void aMapThatSaysNothingIsAnError() throws IOException {
        assertThat(findings("fields: {}\n")).anyMatch(line -> line.contains("there are no fields"));
        assertThat(findings("credit: us\n")).anyMatch(line -> line.contains("there are no fields"));
        assertThat(findings("- a\n")).anyMatch(line -> line.contains("a mapping file is a list"));
        Run run = Run.of(
                "score",
                map.toString(),
                "--columns",
                folder.resolve("none.yaml").toString());
        assertThat(run.code()).isEqualTo(3);
        assertThat(run.err()).contains("there is no such file");
    }

    @Test
    @DisplayName("a run that was stopped goes on under the same mapping file only")
    void theMapIsPartOfTheRun() throws IOException {
        Path people = file("people.jsonl", "{\"who\": \"a\", \"uses\": [\"snake\"]}\n{\"coded\": \"x\"}\n");
        assertThat(batch(people, "--max-rejects", "0").code()).isEqualTo(4);
        file("map.yaml", MAP.replace("MSc", "MA"));
        Run run = batch(people, "--resume", "--max-rejects", "1");
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("--columns");
    }

    @Test
    @DisplayName("results are not written over the mapping file")
    void resultsAreNotWrittenOverTheMap() throws IOException {
        Path out = Files.createDirectories(folder.resolve("out"));
        map = Files.writeString(out.resolve("summary.csv"), MAP);
        assertThat(batch(file("people.jsonl", "{\"who\": \"a\", \"uses\": [\"snake\"]}\n"))
                        .code())
                .isEqualTo(2);
        assertThat(Files.readString(map)).isEqualTo(MAP);
    }

    @Test
    @DisplayName(
            "the mapping file of docs/batch.md reads the line that stands beside it, and drops nothing of it unsaid")
    void theExampleOfTheGuideHolds() throws IOException {
        String guide = Files.readString(Path.of("docs/batch.md"));
        String line = guide.substring(guide.indexOf("{\"who\""), guide.indexOf("\n", guide.indexOf("{\"who\"")));
        int from = guide.indexOf("```yaml\n") + "```yaml\n".length();
        map = file("map.yaml", guide.substring(from, guide.indexOf("```", from)));
        Run run = batch(file("people.jsonl", line + "\n"), "--detail", "full");
        assertThat(run.code()).as(run.err()).isZero();
        assertThat(run.err()).doesNotContain("not used").contains("\"shoe size\", which no record has");
        assertThat(result("advice.jsonl")).contains("hadoop", "spark", "python");
    }
}
