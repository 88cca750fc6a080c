package dev.righttrack.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Explanations, titles and teams as a user of the command line meets them. */
class ExplainCommandsTest {

    private static final String PERSON = "facts/candidates/career-changer.yaml";
    private static final String EXPERT = "facts/candidates/expert.yaml";

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    private static Stream<List<String>> questions() {
        return Stream.of(
                List.of("explain", PERSON, "--why", "data scientist"),
                List.of("explain", PERSON, "--why-not", "machine learning engineer"),
                List.of("explain", EXPERT, "--why-not", "data scientist"),
                List.of("explain", PERSON, "--compare", "data scientist", "--with", "data analyst"),
                List.of("explain", PERSON, "--what-if", "machine learning=solid", "--what-if", "+PyTorch"),
                List.of("explain", EXPERT, "--what-if", "stage=startup", "--what-if", "deployment=does not want"),
                List.of("explain", PERSON, "--path-to", "data analyst"),
                List.of("explain", PERSON, "--sensitivity"),
                List.of("explain", EXPERT, "--sensitivity"),
                List.of("title", "Sr. ML Engineer (NLP)"),
                List.of("title", "AI ninja"),
                List.of("team", "facts/teams/young-team.yaml"),
                List.of("team", "facts/teams/mature-team.yaml"),
                List.of("team", "facts/teams/covering-pair.yaml"));
    }

    @TestFactory
    Stream<DynamicTest> everyAnswerInJsonIsAsItsSchemaSays() {
        Schema schema = PublishedSchemas.of("explanation");
        return questions()
                .map(question -> DynamicTest.dynamicTest(String.join(" ", question), () -> {
                    Run run = Run.of(with(question, "--format", "json"));
                    assertThat(run.code()).isZero();
                    assertThat(schema.validate(run.out(), InputFormat.JSON)).isEmpty();
                }));
    }

    @TestFactory
    Stream<DynamicTest> everyAnswerIsThereInMarkdownUnderTheHeadingOfTheText() {
        return questions()
                .map(question -> DynamicTest.dynamicTest(String.join(" ", question), () -> {
                    String heading = Run.of(question).out().lines().findFirst().orElseThrow();
                    Run run = Run.of(with(question, "--format", "markdown"));
                    assertThat(run.code()).isZero();
                    assertThat(run.out().replace("\\", "")).startsWith("# " + heading + "\n");
                }));
    }

    @Test
    void anAnswerWithAnUnknownFieldIsNotAsTheSchemaSays() {
        String json = Run.of("title", "statistician", "--format", "json").out();
        assertThat(PublishedSchemas.of("explanation")
                        .validate(json.replace("\"guess\"", "\"guest\""), InputFormat.JSON))
                .isNotEmpty();
    }

    @ParameterizedTest(name = "{0} is as the schema of teams says")
    @ValueSource(strings = {"young-team", "mature-team", "covering-pair"})
    void teamsConformToTheirSchema(String team) throws IOException {
        assertThat(PublishedSchemas.of("team")
                        .validate(Files.readString(Path.of("facts/teams/" + team + ".yaml")), InputFormat.YAML))
                .isEmpty();
    }

    @ParameterizedTest(name = "--why {0} is a wrong command line, and {1} is meant")
    @CsvSource({"data scintist, data scientist", "machine lerning engineer, machine learning engineer"})
    void anUnknownRoleIsToldWithTheNearest(String role, String meant) {
        Run run = Run.of("explain", PERSON, "--why", role);
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).isEqualTo("righttrack: unknown role \"" + role + "\"; did you mean \"" + meant + "\"?\n");
        assertThat(run.out()).isEmpty();
    }

    @ParameterizedTest(name = "the change {0} is refused: {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "mathmatics=solid | error  unknown skill \"mathmatics\"  [unknown-word]",
                "mathematics=brilliant | unknown level \"brilliant\"",
                "+pytorhc | Did you mean \"pytorch\"?",
                "-pytorch | [impossible-change]",
                "stage=orbital | unknown stage \"orbital\"",
                "modeling=perhaps | [",
                "x | [malformed-change]",
                "= | [malformed-change]",
                "+ | [malformed-change]"
            })
    void aChangeThatCannotBeIsAFinding(String change, String told) {
        Run run = Run.of("explain", PERSON, "--what-if", change);
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("--what-if").contains(told).doesNotContain("Exception");
        assertThat(run.out()).isEmpty();
    }

    @Test
    void twoNamesOfOneRoleAreNoComparison() {
        Run run = Run.of("explain", PERSON, "--compare", "data scientist", "--with", "DS");
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).isEqualTo("righttrack: --compare and --with name the same role; name two\n");
    }

    @Test
    void aComparisonWithNothingIsRefused() {
        assertThat(Run.of("explain", PERSON, "--compare", "data scientist").err())
                .isEqualTo("righttrack: --compare and --with go together\n");
    }

    @Test
    void aTeamOfNobodyIsAFinding() throws IOException {
        Run run = Run.of("team", file("team.yaml", "name: Nobody\nmembers: []\n"));
        assertThat(run.code()).isEqualTo(3);
        assertThat(run.err()).contains("team.yaml:2:1  error  there is nobody in this team  [empty-team]");
    }

    @Test
    void theMistakesOfAMembersFileAreToldAtTheirPlace() throws IOException {
        file("kim.yaml", "skills: {mathmatics: solid}\n");
        String team = file(
                "team.yaml",
                "stage: startup\nmembers:\n  - {name: Kim, candidate: kim.yaml}\n  - {name: Lee, role: data analist}\n");
        Run run = Run.of("team", team);
        assertThat(run.code()).isEqualTo(3);
        assertThat(run.err())
                .contains("kim.yaml:1:10  error  unknown skill \"mathmatics\"  [unknown-word]")
                .contains("team.yaml:4:23  error  unknown role \"data analist\"  [unknown-word]")
                .contains("Did you mean \"data analyst\"?");
        assertThat(run.out()).isEmpty();
    }

    @Test
    void aTitleWithoutAWordThatTellsARoleIsRefused() {
        Run run = Run.of("title", "Senior (m/f/d)");
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("there is no word in \"Senior (m/f/d)\" that tells a role; try a title such as");
    }

    private String file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text).toString();
    }

    private static List<String> with(List<String> question, String... more) {
        List<String> words = new ArrayList<>(question);
        words.addAll(List.of(more));
        return words;
    }
}
