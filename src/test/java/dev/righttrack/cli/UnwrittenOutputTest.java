package dev.righttrack.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.righttrack.cli.options.ExitCode;
import dev.righttrack.oracle.SampleSize;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a command says is written, or its exit code is 1: each command, in a process of its own. */
class UnwrittenOutputTest {

    private static final Path FACTS = Path.of("facts").toAbsolutePath();
    private static final String PERSON =
            FACTS.resolve("candidates/data-scientist.yaml").toString();

    @TempDir
    Path folder;

    @BeforeEach
    void theSystemHasAFullDevice() throws IOException {
        assumeTrue(Files.exists(Path.of("/dev/full")));
        Files.writeString(folder.resolve("two.jsonl"), "{\"tools\":[\"sql\"]}\n{\"tools\":[\"python\"]}\n");
        Files.writeString(folder.resolve("answers.txt"), "done\n");
        Files.createDirectory(folder.resolve("empty"));
    }

    static Stream<String> commands() {
        return Stream.of(
                "--help",
                "advise " + PERSON,
                "about python",
                "explain " + PERSON + " --sensitivity",
                "title data-scientist",
                "interview --answers answers.txt",
                "batch two.jsonl -o results",
                "report " + PERSON + " -o -",
                "score " + FACTS.resolve("candidates/people.jsonl"),
                "rules test --run analyst",
                "rules check",
                "rules fmt --check",
                "rules docs -o handbook",
                "rules watch --once --rules empty --facts empty",
                "schema candidate");
    }

    private Shell run(String line, String command) {
        return Shell.run(folder, line, Arrays.asList(command.split(" ", -1)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"--help", "about python", "batch two.jsonl -o results", "interview --answers answers.txt"})
    void aCommandWhoseOutputDoesNotFitFails(String command) {
        Shell ran = run("\"$@\" >/dev/full", command);
        assertThat(ran.code()).as(ran.said()).isEqualTo(ExitCode.FAILED);
        assertThat(ran.said()).contains("righttrack: stdout could not be written: no space left on device\n");
    }

    @ParameterizedTest
    @MethodSource("commands")
    void everyCommandWritesThroughTheStreamThatRemembers(String command) throws IOException {
        List<String> words = Arrays.stream(command.split(" ", -1))
                .map(word -> word.matches("two.jsonl|answers.txt|results|handbook|empty") ? folder + "/" + word : word)
                .toList();
        try (OutputStream full = Files.newOutputStream(Path.of("/dev/full"))) {
            StandardStream stdout = new StandardStream("stdout", full, false, false);
            PrintWriter out = new PrintWriter(stdout, false, StandardCharsets.UTF_8);
            StringWriter said = new StringWriter();
            PrintWriter err = new PrintWriter(said, true);
            int code = Main.run(out, err, words.toArray(String[]::new));
            assertThat(Main.written(code, out, stdout, err, StandardStream.err()))
                    .as(said.toString())
                    .isEqualTo(ExitCode.FAILED);
            assertThat(said.toString()).contains("righttrack: stdout could not be written: no space left on device");
        }
    }

    /** Some of the commands everyday, each in a process of its own; all of them in the profile thorough. */
    static Stream<String> someCommands() {
        List<String> all = commands().toList();
        int step = SampleSize.of(10, 1);
        return IntStream.range(0, all.size()).filter(i -> i % step == 1 % step).mapToObj(all::get);
    }

    @ParameterizedTest
    @MethodSource("someCommands")
    void aCommandWithoutAnOutputFails(String command) {
        Shell ran = run("\"$@\" >&-", command);
        assertThat(ran.code()).as(ran.said()).isEqualTo(ExitCode.FAILED);
        assertThat(ran.said()).contains("righttrack: stdout could not be written: it is closed\n");
    }

    @Test
    void anOutputThatIsOpenForReadingOnlyIsAFailure() {
        assertThat(run("\"$@\" 1<two.jsonl", "schema candidate").code()).isEqualTo(ExitCode.FAILED);
    }

    @Test
    void aFullStderrIsAFailureThoughStdoutHasEverything() {
        Shell ran = run("\"$@\" 2>/dev/full", "advise missing.yaml");
        assertThat(ran.code()).isEqualTo(ExitCode.FAILED);
        assertThat(ran.said()).isEmpty();
    }

    @Test
    void aClosedStderrIsAFailureWhereThereWasSomethingToSay() {
        assertThat(run("\"$@\" 2>&-", "advise missing.yaml").code()).isEqualTo(ExitCode.FAILED);
    }

    @Test
    void aClosedStderrIsNoFailureWhereThereWasNothingToSay() {
        Shell ran = run("\"$@\" 2>&-", "schema candidate");
        assertThat(ran.code()).isZero();
        assertThat(ran.said()).startsWith("{");
    }

    @Test
    void bothStreamsMayBeClosed() {
        assertThat(run("\"$@\" >&- 2>&-", "schema candidate").code()).isEqualTo(ExitCode.FAILED);
    }

    @Test
    void aReaderThatGoesAwayLeavesTheCodeAndIsNotSpokenOf() {
        Shell ran = run("{ \"$@\"; echo code $? >&2; } | true", "schema candidate");
        assertThat(ran.said()).isEqualTo("code 0\n");
    }

    @Test
    void aReaderOfFindingsThatGoesAwayLeavesTheCode() {
        Shell ran = run("{ \"$@\" 2>&1 >/dev/null; echo code $? >code; } | true; cat code", "advise missing.yaml");
        assertThat(ran.said()).isEqualTo("code 2\n");
    }

    @Test
    void aFileWrittenWhileStdoutIsClosedHasItsOwnContentAndNoOther() throws IOException {
        Shell ran = run("\"$@\" >&- 2>&-", "batch two.jsonl -o results");
        assertThat(ran.code()).isEqualTo(ExitCode.FAILED);
        try (Stream<Path> files = Files.list(folder.resolve("results"))) {
            List<Path> all = files.toList();
            assertThat(all).isNotEmpty();
            for (Path file : all) {
                assertThat(file)
                        .content()
                        .doesNotContain("could not be written")
                        .doesNotContain("advised,");
            }
        }
    }

    @Test
    void aPageWrittenToAFileNeedsNoStdout() {
        assertThat(run("\"$@\" >&-", "report " + PERSON + " -o page.html").code())
                .isZero();
        assertThat(folder.resolve("page.html")).content().contains("</html>");
    }

    @Test
    void aWatchEndsWhenNobodyReadsIt() {
        Shell ran = run("\"$@\" >/dev/full", "rules watch --rules empty --facts empty");
        assertThat(ran.code()).as(ran.said()).isEqualTo(ExitCode.FAILED);
    }
}
