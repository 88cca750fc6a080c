package dev.righttrack.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Advice by another source than the report. */
@DisplayName("A source beside the report")
class SourceCommandTest {

    private static final String ANALYST = "facts/candidates/data-analyst.yaml";
    private static final String ATTRIBUTION =
            "Contains public sector information licensed under the Open Government Licence v3.0.";

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    private Path facts = Path.of("facts");
    private Path pack = Path.of("facts/sources/uk-gdd");

    @BeforeEach
    void copy() throws IOException {
        facts = folder.resolve("facts");
        try (Stream<Path> all = Files.walk(Path.of("facts"))) {
            for (Path one : all.toList()) {
                Path to = folder.resolve(one);
                if (Files.isDirectory(one)) {
                    Files.createDirectories(to);
                } else {
                    Files.copy(one, to);
                }
            }
        }
        pack = facts.resolve("sources/uk-gdd");
    }

    private static String flat(String text) {
        return text.replaceAll("\\s+", " ");
    }

    @Test
    @DisplayName("is named by one line under the report's advice, and by none where there is no source")
    void oneLine() throws IOException {
        Run with = Run.of("advise", ANALYST);
        assertThat(flat(with.out()))
                .contains("By another source (uk): as data analyst, not all that the grade data analyst asks");
        Files.move(facts.resolve("sources"), folder.resolve("elsewhere"));
        Run without = Run.of("advise", ANALYST, "--facts", facts.toString());
        assertThat(without.out())
                .isEqualTo(with.out().substring(0, without.out().length()));
        assertThat(without.out()).doesNotContain("By another source");
    }

    @Test
    @DisplayName("is told with what its licence asks to be said, and the report's advice is not")
    void attribution() {
        assertThat(flat(Run.of("advise", ANALYST, "--source", "uk").out()))
                .contains(ATTRIBUTION)
                .contains("not compared with the official download");
        assertThat(flat(Run.of("advise", ANALYST).out())).doesNotContain(ATTRIBUTION);
    }

    @Test
    @DisplayName("is told after the report where all are asked for, each with an order of its own")
    void all() {
        String report = Run.of("advise", ANALYST).out();
        String all = Run.of("advise", ANALYST, "--source", "all").out();
        String uk = Run.of("advise", ANALYST, "--source", "uk").out();
        assertThat(report).startsWith(all.substring(0, all.indexOf("By the source uk") - 1));
        assertThat(all).endsWith(uk);
    }

    @Test
    @DisplayName("says which grade is met and cites the rows of what the next one asks")
    void grades() {
        Run run = Run.of("advise", ANALYST, "--source", "uk", "--grade");
        assertThat(flat(run.out()))
                .contains("Met: associate data analyst, which asks nothing that we can judge.")
                .contains("x developing algorithmic coding: you have none [UK-DA17: working]");
    }

    @Test
    @DisplayName("has grades, and the report has none")
    void reportHasNoGrades() {
        Run run = Run.of("advise", ANALYST, "--grade");
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("the report has no grades");
    }

    @Test
    @DisplayName("that does not exist is refused with those that do")
    void unknown() {
        Run run = Run.of("advise", ANALYST, "--source", "us");
        assertThat(run.code()).isEqualTo(3);
        assertThat(run.err()).contains("unknown source \"us\"").contains("Known: report, uk.");
    }

    @Test
    @DisplayName("with mistakes is refused with all of them, each at its line and column, with the nearest right word")
    void mistakes() throws IOException {
        edit("rows.csv", "UK-DA2,associate data analyst", "UK-DA2,asociate data analyst");
        edit("skills.yaml", "ours: [communication]", "ours: [comunication]");
        edit("roles.yaml", "compared at: developer", "compared at: devloper");
        Run run = Run.of("advise", ANALYST, "--source", "uk", "--facts", facts.toString());
        assertThat(run.code()).isEqualTo(3);
        assertThat(run.err())
                .contains("rows.csv:3:8")
                .contains("unknown grade \"asociate data analyst\"")
                .contains("Did you mean \"associate data analyst\"?")
                .contains("skills.yaml:6:10")
                .contains("Did you mean \"communication\"?")
                .contains("unknown grade \"devloper\"");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "data scientist",
                "data analyst",
                "machine learning engineer",
                "software engineer - machine learning",
                "software engineer"
            })
    @DisplayName("is held against the coaches' rules, and whatever differs says whether it was kept or changed")
    void differencesAreDecided(String role) {
        Run run = Run.of("about", role, "--sources");
        String told = flat(run.out());
        assertThat(told).contains(ATTRIBUTION).contains("They agree");
        Matcher difference = Pattern.compile("They (contradict|agree at another grade[^:]*): (\\S+)")
                .matcher(told);
        while (difference.find()) {
            assertThat(difference.group(2)).as(difference.group()).isIn("kept;", "changed;");
        }
    }

    @Test
    @DisplayName("is scored without the people of whose role it knows nothing, who are counted")
    void score() throws IOException {
        Path people = folder.resolve("people.jsonl");
        Files.writeString(people, """
                {"label": "data analyst", "skills": {"data science": "solid"}, "tools": ["sql"]}
                {"label": "machine learning researcher", "skills": {"research": "solid"}}
                {"label": "software engineer", "skills": {"software engineering": "solid"}}
                """);
        Run run = Run.of("score", people.toString(), "--source", "uk");
        assertThat(run.err()).isEmpty();
        assertThat(run.out())
                .contains("Left out: 1 people with the label machine learning researcher")
                .contains("2 candidates with a label");
    }

    @Test
    @DisplayName("is asked about a grade as about a role, and not about one of a role that it compares otherwise")
    void explain() {
        Run graded = Run.of("explain", ANALYST, "--why-not", "senior data analyst", "--source", "uk", "--grade");
        assertThat(flat(graded.out()))
                .contains("x learn: algorithmic coding from none to solid, 2 levels")
                .contains("(UK-DA35)");
        Run compared = Run.of("explain", ANALYST, "--why-not", "senior data analyst", "--source", "uk");
        assertThat(compared.code()).isEqualTo(2);
        assertThat(compared.err()).contains("unknown role \"senior data analyst\"");
    }

    @Test
    @DisplayName("stands in JSON with its grades, as the schema describes it, and the report's JSON names no source")
    void json() throws IOException {
        Run run = Run.of("advise", ANALYST, "--source", "uk", "--grade", "--format", "json");
        assertThat(run.out())
                .contains("\"source\" : {")
                .contains(ATTRIBUTION)
                .contains("\"next\" : \"senior machine learning engineer\"")
                .contains("\"UK-MLE7\"");
        assertThat(PublishedSchemas.of("advice").validate(run.out(), InputFormat.JSON))
                .isEmpty();
        assertThat(Run.of("advise", ANALYST, "--format", "json").out()).doesNotContain("\"source\" : {");
    }

    @Test
    @DisplayName(
            "of a coach's own is written by one command, passes every check once its texts are written, and judges")
    void ownSource() throws IOException {
        CopiedFolders copy = CopiedFolders.in(folder.resolve("own"));
        assertThat(copy.run("rules", "new", "source", "acme", "--role", "data analyst", "--skill", "data science")
                        .code())
                .isZero();
        assertThat(copy.run("rules", "check").out())
                .contains("facts/sources/acme/source.yaml")
                .contains("[placeholder]");
        try (Stream<Path> all = Files.walk(copy.path("facts").resolve("sources/acme"))) {
            for (Path one : all.filter(Files::isRegularFile).toList()) {
                Files.writeString(one, Files.readString(one).replace("TODO(coach) ", ""));
            }
        }
        assertThat(copy.run("rules", "check").out()).contains("0 errors");
        assertThat(flat(copy.run("advise", ANALYST, "--source", "acme", "--grade")
                        .out()))
                .contains("By the source acme")
                .contains("Met: senior data analyst, the highest grade.");
    }

    private void edit(String file, String old, String now) throws IOException {
        String text = Files.readString(pack.resolve(file));
        assertThat(text).contains(old);
        Files.writeString(pack.resolve(file), text.replaceFirst(Pattern.quote(old), now));
    }
}
