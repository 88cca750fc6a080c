package dev.righttrack.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Nothing that acts or hides comes out of any command in any form, on either stream or in a file, wherever it was put in. */
class UnseenCharactersTest {

    /** The second range of controls, an escape, a turn of direction, no width, a line's end that is none, half of a pair. */
    private static final List<String> UNSEEN = List.of("\u009d", "\u001b", "\u202e", "\u200b", "\u2028", "\ud800");

    private static final String ALL = "A" + String.join("b", UNSEEN) + "C";

    /** The one that the name of a file can hold under every locale. */
    private static final String IN_A_NAME = "A\u001bC";

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    private Path person = Path.of("");

    @BeforeEach
    void somebody() throws IOException {
        String text = escaped(ALL);
        person = Files.writeString(
                folder.resolve("p" + IN_A_NAME + ".json"),
                "{\"id\":\"i" + text + "\",\"name\":\"n" + text + "\",\"notes\":\"o" + text
                        + "\",\"label\":\"data analyst\","
                        + "\"tools\":[\"python\",\"pyt" + text + "horc\"],\"methods\":[\"" + text + "\"],"
                        + "\"skills\":{\"mathematics\":\"sol" + text + "id\"},\"k" + text + "\":1}");
        Files.writeString(
                folder.resolve("ok.json"),
                "{\"id\":\"i" + text + "\",\"name\":\"n" + text + "\",\"tools\":[\"python\"]}");
    }

    private static String escaped(String text) {
        return text.chars()
                .mapToObj(c -> String.format(Locale.ROOT, "\\u%04x", c))
                .collect(Collectors.joining());
    }

    private static void assertSeen(String text) {
        UNSEEN.forEach(one -> assertThat(text.contains(one)).as(escaped(one)).isFalse());
    }

    private static void assertSeen(Run run) {
        assertThat(run.out() + run.err()).isNotBlank();
        assertSeen(run.out());
        assertSeen(run.err());
    }

    private void assertSeenInFiles(Path written) throws IOException {
        try (Stream<Path> files = Files.walk(written)) {
            List<Path> all = files.filter(Files::isRegularFile).toList();
            assertThat(all).isNotEmpty();
            for (Path file : all) {
                assertSeen(new String(Files.readAllBytes(file), StandardCharsets.UTF_8));
            }
        }
    }

    @ParameterizedTest(name = "advise as {0}")
    @ValueSource(strings = {"text", "json", "markdown", "html"})
    void adviceAndWhatIsSaidOfTheFile(String format) {
        Run run = Run.of("advise", "--format", format, "--detail", "full", "--color", "always", ok());
        assertThat(run.out()).contains("nA");
        assertSeen(run.out().replaceAll("\u001b\\[[0-9]*m", ""));
        assertSeen(run.err());
    }

    @Test
    void whatIsSaidOfAFileThatIsWrong() {
        assertSeen(Run.of("advise", person.toString()));
    }

    private String ok() {
        return folder.resolve("ok.json").toString();
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "advise no-such-@.yaml",
                "about @",
                "title @",
                "title data@scientist",
                "title @ --format json",
                "title @ --format markdown",
                "explain ok --why @",
                "explain ok --why-not @",
                "explain ok --why data_analyst",
                "explain ok --why data_analyst --format json",
                "explain ok --why data_analyst --format markdown",
                "rules show @",
                "rules test --run @",
                "rules check --rules @",
                "rules check --rules @ --format json",
                "rules check --rules @ --format sarif",
                "rules check --rules @ --format junit",
                "rules check --rules @ --format github",
                "rules suggest ok --should-be @",
                "advise ok --rules @",
                "advise ok --reading @=x",
                "advise ok --role @",
                "score @",
                "team @",
                "report @",
                "batch @ -o out",
                "interview --resume @",
                "@",
                "advise --@",
                "schema @"
            })
    void wordsOfTheCommandLine(String line) {
        assertSeen(Run.of(Stream.of(line.split(" ", -1))
                .map(word -> word.equals("ok") ? ok() : word.replace("@", ALL).replace('_', ' '))
                .map(word -> word.equals("out") ? folder.resolve("out").toString() : word)
                .toArray(String[]::new)));
    }

    @Test
    void aReport() throws IOException {
        Path page = folder.resolve("pages/page.html");
        Files.createDirectories(page.getParent());
        assertSeen(Run.of("report", ok(), "-o", page.toString()));
        assertSeenInFiles(page.getParent());
    }

    @Test
    void aBatchAndItsFiles() throws IOException {
        Path in = Files.createDirectories(folder.resolve("in"));
        Files.copy(person, in.resolve(person.getFileName()));
        Files.copy(folder.resolve("ok.json"), in.resolve("ok.json"));
        Path out = folder.resolve("out");
        assertSeen(Run.of("batch", in.toString(), "-o", out.toString(), "--keep", "label"));
        assertSeenInFiles(out);
    }

    @ParameterizedTest(name = "a team as {0}")
    @ValueSource(strings = {"text", "json", "markdown"})
    void aTeam(String format) throws IOException {
        String text = escaped(ALL);
        Path team = Files.writeString(
                folder.resolve("team.yaml"),
                "name: \"t" + text + "\"\nmembers:\n  - {name: \"m" + text
                        + "\", role: data analyst, candidate: ok.json}\n"
                        + "  - {name: other, role: data scientist}\n");
        assertSeen(Run.of("team", team.toString(), "--format", format));
    }

    @Test
    void aTalkItsJournalAndItsFiles() throws IOException {
        Path talk = Files.createDirectories(folder.resolve("talk"));
        String lines = "note " + ALL + "\n" + ALL + "\nbranch " + ALL + "\npython " + ALL + "\nso far\ndone\n";
        InputStream before = System.in;
        try {
            System.setIn(new ByteArrayInputStream(lines.getBytes(StandardCharsets.UTF_8)));
            assertSeen(Run.of(
                    "interview",
                    "--no-opening",
                    "--journal",
                    talk.resolve("kim.journal").toString()));
        } finally {
            System.setIn(before);
        }
        assertSeenInFiles(talk);
    }
}
