package dev.righttrack.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.righttrack.cli.options.ExitCode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("ad")
class AdCommandTest {

    private static final String PERSON = "tools: [sql, tableau]\n";

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    private Path write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text);
    }

    private Path ads() throws IOException {
        write("ads/b-half.txt", "Data Analyst\n\nRequirements\n- SQL and Docker\n");
        write("ads/a-none.txt", "Data Analyst\n\nRequirements\n- Kafka and Docker\n");
        write("ads/c-all.txt", "Data Analyst\n\nRequirements\n- SQL and Tableau\n");
        return folder.resolve("ads");
    }

    @Test
    @DisplayName("puts the ads of a folder in order for a person, the one of which most is there first")
    void orders() throws IOException {
        Run run = Run.of("ad", ads().toString(), write("k.yaml", PERSON).toString());
        assertThat(run.code()).isZero();
        assertThat(run.out()).containsSubsequence("1. c-all.txt", "2. b-half.txt", "3. a-none.txt");
    }

    @Test
    @DisplayName("gives ads that nothing tells apart the same place")
    void ties() throws IOException {
        Path ads = ads();
        Files.copy(ads.resolve("c-all.txt"), ads.resolve("d-all.txt"));
        Run run = Run.of("ad", ads.toString(), write("k.yaml", PERSON).toString());
        assertThat(run.out()).containsSubsequence("1. c-all.txt", "1. d-all.txt", "3. b-half.txt");
    }

    @Test
    @DisplayName("names a folder within the folder, which it does not read")
    void folderWithin() throws IOException {
        Path ads = ads();
        write("ads/old/unread.txt", "Data Analyst\n");
        Run run = Run.of("ad", ads.toString(), write("k.yaml", PERSON).toString());
        assertThat(run.err()).contains("old", "what is in it is not read");
        assertThat(run.out()).contains("c-all.txt").doesNotContain("unread.txt");
    }

    @Test
    @DisplayName("asks for the person where a folder is named alone")
    void folderAlone() throws IOException {
        Run run = Run.of("ad", ads().toString());
        assertThat(run.code()).isEqualTo(ExitCode.USAGE);
        assertThat(run.err()).contains("name the person");
    }

    @Test
    @DisplayName("finds the title of a line in which a company and a place stand beside it")
    void titleBesideAPlace() throws IOException {
        Path ad = write("f.txt", "Senior Data Engineer (Data Platform) Example Works Lisbon\n\nRequirements\n- SQL\n");
        assertThat(Run.of("ad", ad.toString()).out()).contains("By its title: software engineer");
    }

    @Test
    @DisplayName("takes a role model for no model")
    void roleModel() throws IOException {
        Path ad = write("g.txt", "Java Developer\n\nYour tasks\n- Be a role model and mentor who builds up the team\n");
        assertThat(Run.of("ad", ad.toString()).out()).doesNotContain("prototypes models");
        Path other = write("h.txt", "Java Developer\n\nYour tasks\n- Build machine learning models with the team\n");
        assertThat(Run.of("ad", other.toString()).out()).contains("prototypes models");
    }

    @Test
    @DisplayName("says what a file is that it cannot read, without a trace")
    void rubbish() throws IOException {
        Path file = Files.write(folder.resolve("x.txt"), new byte[] {0, 1, 2, 3});
        Run run = Run.of("ad", file.toString());
        assertThat(run.code()).isNotZero();
        assertThat(run.err()).doesNotContain("\tat ").isNotBlank();
    }
}
