package dev.righttrack.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The record that an adviser keeps of clients: who they are, and what a later session changed. */
class ClientsCommandTest {

    @TempDir
    private Path folder = Path.of(".");

    private Run talk(String answers, String... args) throws IOException {
        Path file = folder.resolve("answers.txt");
        Files.writeString(file, answers, StandardCharsets.UTF_8);
        String[] all = new String[args.length + 3];
        all[0] = "interview";
        all[1] = "--answers";
        all[2] = file.toString();
        System.arraycopy(args, 0, all, 3, args.length);
        return Run.of(all);
    }

    @BeforeEach
    void firstSession() throws IOException {
        talk(
                "Kim\ndata analyst\nskip\nbachelor\nskip\npart-time\nsql, excel\nquit\n",
                "--journal",
                folder.resolve("kim.journal").toString(),
                "--adviser",
                "M. Weber");
    }

    @Test
    @DisplayName("a folder's clients are listed with name, id, adviser and what is noted")
    void listed() {
        assertThat(Run.of("clients", folder.toString()).out())
                .contains("Kim (kim)", "adviser M. Weber", "constraints: part-time");
    }

    @Test
    @DisplayName("as JSON they have the same, and the roles with their fits")
    void asJson() {
        assertThat(Run.of("clients", folder.toString(), "--format", "json").out())
                .contains("\"adviser\" : \"M. Weber\"", "\"ranking\" : [");
    }

    @Test
    @DisplayName("a file beside the journals that is none is reported, and the others are listed")
    void noJournal() throws IOException {
        Files.writeString(folder.resolve("a.journal"), "nothing\n");
        Run run = Run.of("clients", folder.toString());
        assertThat(run.err()).contains("a.journal");
        assertThat(run.out()).contains("Kim (kim)");
    }

    @Test
    @DisplayName("a folder without a journal is refused with exit code 2")
    void noClients() throws IOException {
        Path empty = Files.createDirectory(folder.resolve("empty"));
        assertThat(Run.of("clients", empty.toString()).code()).isEqualTo(2);
    }

    @Test
    @DisplayName("the adviser stands in the candidate's file, which its owner alone can read")
    void onTheRecord() throws IOException {
        talk("done\n", "--resume", folder.resolve("kim.journal").toString());
        Path file = folder.resolve("kim.yaml");
        assertThat(Files.readString(file)).contains("Weber");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
    }

    @Test
    @DisplayName("a second session ends with what has changed, and by which answers")
    void secondSession() throws IOException {
        Run run = talk(
                "rather not\ndone\n", "--resume", folder.resolve("kim.journal").toString());
        assertThat(run.out() + run.err())
                .contains("What has changed since", "Because of these answers", "does not want");
    }

    @Test
    @DisplayName("a second session in which nothing is said has nothing to report")
    void nothingSaid() throws IOException {
        Run run = talk("done\n", "--resume", folder.resolve("kim.journal").toString());
        assertThat(run.out() + run.err()).doesNotContain("What has changed since");
    }
}
