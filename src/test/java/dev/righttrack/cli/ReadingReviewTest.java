package dev.righttrack.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.righttrack.cli.options.ExitCode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("A talk that begins with a CV")
class ReadingReviewTest {

    private static final String CV = """
            Skills: Python, SQL, Docker
            Work
            Data analyst, Acme, 2019-2023. Built reports in R and pandas.
            Education
            Master of Science, 2018
            """;

    @TempDir
    private Path folder = Path.of(".");

    private Path cv = Path.of("cv.txt");

    @BeforeEach
    void writeTheCv() throws IOException {
        cv = Files.writeString(folder.resolve("cv.txt"), CV);
    }

    @Test
    @DisplayName("shows what was read with the words of the document")
    void showsWhatWasRead() throws IOException {
        assertThat(talk(cv, "\nno\nquit\n").out())
                .contains("nobody has confirmed it", "python", "cv.txt l. 1 \"Skills: Python, SQL, Docker\" (skills)");
    }

    @Test
    @DisplayName("keeps all that was read where nothing is struck, as the person's own word")
    void keepsAllWhereNothingIsStruck() throws IOException {
        talk(cv, "\nno\nsave\nquit\n");

        assertThat(saved())
                .contains("- docker", "- pandas", "education: master")
                .doesNotContain("read:");
    }

    @Test
    @DisplayName("forgets what the person strikes by its number or its name")
    void forgetsWhatIsStruck() throws IOException {
        talk(cv, "1, docker\n\nno\nsave\nquit\n");

        assertThat(saved()).contains("- pandas").doesNotContain("docker").doesNotContain("education");
    }

    @Test
    @DisplayName("strikes nothing where a part of the line is not understood, and offers the nearest name")
    void strikesNothingByHalves() throws IOException {
        Run run = talk(cv, "python, dokcer\n\nno\nsave\nquit\n");

        assertThat(run.err()).contains("\"dokcer\"", "Did you mean \"docker\"? Nothing was struck.");
        assertThat(saved()).contains("- python", "- docker");
    }

    @Test
    @DisplayName("takes an unsure word only where the person says yes")
    void asksForUnsureWords() throws IOException {
        assertThat(talk(cv, "\nmaybe\nyes\nsave\nquit\n").err()).contains("\"R\" is not sure", "neither yes nor no");
        assertThat(saved()).contains("- r\n");
    }

    @Test
    @DisplayName("does not take an unsure word on a no")
    void leavesUnsureWordsOut() throws IOException {
        talk(cv, "\nno\nsave\nquit\n");

        assertThat(saved()).doesNotContain("- r\n");
    }

    @Test
    @DisplayName("does not begin where nobody confirms anything")
    void doesNotBeginUnconfirmed() throws IOException {
        Run run = talk(cv, "1\n");

        assertThat(run.code()).isEqualTo(ExitCode.FINDINGS);
        assertThat(run.err()).contains("nothing of what was read was confirmed, so no talk was begun");
        assertThat(folder.resolve("talk.journal")).doesNotExist();
    }

    @Test
    @DisplayName("asks as well where a candidate's file holds what was read")
    void asksForAFileWithReading() throws IOException {
        Path file = Files.writeString(folder.resolve("maria.yaml"), "id: maria\nread:\n  tools: [docker, sql]\n");

        talk(file, "docker\n\nsave\nquit\n");

        assertThat(saved()).contains("- sql").doesNotContain("docker").doesNotContain("read:");
    }

    @Test
    @DisplayName("asks nothing of a file of which everything was said")
    void asksNothingWhereAllWasSaid() throws IOException {
        Path file = Files.writeString(folder.resolve("maria.yaml"), "id: maria\ntools: [docker, sql]\n");

        assertThat(talk(file, "quit\n").out()).doesNotContain("nobody has confirmed");
    }

    private Run talk(Path file, String lines) {
        InputStream before = System.in;
        try {
            System.setIn(new ByteArrayInputStream(lines.getBytes(StandardCharsets.UTF_8)));
            return Run.of(
                    "interview",
                    file.toString(),
                    "--journal",
                    folder.resolve("talk.journal").toString());
        } finally {
            System.setIn(before);
        }
    }

    private String saved() throws IOException {
        return Files.readString(folder.resolve("talk.yaml"));
    }
}
