package dev.righttrack.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The walk of docs/for-coaches.md: a role of its own, from nothing, without Java. */
class CoachWalkTest {

    @TempDir
    private static Path folder;

    @BeforeAll
    static void aNewRoleIsWritten() throws IOException {
        copy(Path.of("rules"));
        copy(Path.of("facts"));
        assertThat(run(
                                "rules",
                                "new",
                                "role",
                                "data engineer",
                                "--skill",
                                "domain-specific languages",
                                "--task",
                                "data engineering")
                        .code())
                .isZero();
        assertThat(run(
                                "rules",
                                "new",
                                "evidence",
                                "pipelines at work",
                                "--skill",
                                "software engineering",
                                "--activity",
                                "builds data pipelines")
                        .code())
                .isZero();
        assertThat(run("rules", "new", "variant", "streaming engineer", "--role", "data engineer")
                        .code())
                .isZero();
        assertThat(run("rules", "new", "team", "mentoring", "--stage", "mature").code())
                .isZero();
    }

    private static void copy(Path from) throws IOException {
        try (Stream<Path> walk = Files.walk(from)) {
            for (Path file : walk.filter(Files::isRegularFile).toList()) {
                Path to = folder.resolve(file.toString());
                Files.createDirectories(to.getParent());
                Files.copy(file, to);
            }
        }
    }

    private static Run run(String... words) {
        List<String> all = new ArrayList<>(List.of(words));
        all.addAll(List.of(
                "--rules",
                folder.resolve("rules").toString(),
                "--facts",
                folder.resolve("facts").toString()));
        return Run.of(all);
    }

    private static String candidate() throws IOException {
        Path file = folder.resolve("me.yaml");
        Files.writeString(file, "skills: {domain-specific languages: solid}\nwishes: {data engineering: wants}\n");
        return file.toString();
    }

    @Test
    void whatIsScaffoldedPassesItsOwnCases() {
        assertThat(run("rules", "test").out()).endsWith(" cases, 0 failed\n");
    }

    @Test
    void theNewRoleIsAdvised() throws IOException {
        assertThat(run("advise", candidate(), "--detail", "summary").out()).contains("Data engineer fits best");
    }

    @Test
    void theNewRoleIsExplained() throws IOException {
        assertThat(run("explain", candidate(), "--why", "data engineer").out())
                .contains("data engineer: domain-specific languages");
    }

    @Test
    void theNewRoleIsAMeaningOfItsTitle() {
        assertThat(run("title", "Senior Data Engineer").out()).contains("- data engineer");
    }

    @Test
    void theNewRoleStandsInTheHandbook() throws IOException {
        Path pages = folder.resolve("pages");
        assertThat(run("rules", "docs", "-o", pages.toString()).code()).isZero();
        assertThat(Files.readString(pages.resolve("handbook.md")))
                .contains("data engineer |")
                .contains("data engineer: domain-specific languages");
        assertThat(Files.readString(pages.resolve("handbook.html"))).contains("<th>data engineer</th>");
    }

    @Test
    void nothingIsWrittenOver() throws IOException {
        Path rule = folder.resolve("rules/teams/mentoring.dslr");
        String before = Files.readString(rule);
        assertThat(run("rules", "new", "team", "mentoring").code()).isEqualTo(Exit.USAGE);
        assertThat(Files.readString(rule)).isEqualTo(before);
    }
}
