package dev.righttrack.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * A whole session at a terminal, driven in tmux by src/test/scripts/console.sh, which prints a screen after each step. The
 * screens of docs/console.md come from there. Without tmux it is skipped, and says so.
 */
class TerminalSessionTest {

    @TempDir
    private Path folder = Path.of(".");

    @BeforeAll
    static void thereIsTmux() throws IOException, InterruptedException {
        boolean there;
        try {
            there = new ProcessBuilder("tmux", "-V").start().waitFor() == 0;
        } catch (IOException e) {
            there = false;
        }
        Assumptions.assumeTrue(there, "skipped: there is no tmux on this machine to drive a terminal with");
    }

    private String screens(int columns) throws IOException, InterruptedException {
        List<String> java = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-Dorg.slf4j.simpleLogger.defaultLogLevel=error",
                "-Drighttrack.terminal=true",
                "-Drighttrack.keyboard=true",
                "-Drighttrack.home=" + Path.of("").toAbsolutePath(),
                "-cp",
                OwnClassPath.value(),
                "dev.righttrack.cli.Main"));
        Path start = folder.resolve("righttrack");
        Files.writeString(start, "#!/bin/sh\nexec '" + String.join("' '", java) + "' \"$@\"\n");
        Path output = folder.resolve("screens.txt");
        Process process = new ProcessBuilder(
                        "sh",
                        Path.of("src/test/scripts/console.sh").toAbsolutePath().toString(),
                        start.toString(),
                        folder.toString(),
                        String.valueOf(columns))
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start();
        boolean ended = process.waitFor(5, TimeUnit.MINUTES);
        process.destroyForcibly();
        String text = Files.readString(output, StandardCharsets.UTF_8);
        assertThat(ended && process.exitValue() == 0).as(text).isTrue();
        return text;
    }

    @ParameterizedTest(name = "{0} columns")
    @ValueSource(ints = {80, 40})
    void aWholeSessionWithWhyUndoWhatIfBranchInterruptAndResume(int columns) throws IOException, InterruptedException {
        // A line may break at any blank on a narrow screen.
        String screens = screens(columns).replaceAll("\\s+", " ");
        assertThat(screens)
                .contains("Why this question")
                .contains("= wish business analysis: wants")
                .contains("taken back: wish business analysis: wants")
                .contains("What if")
                .contains("now in the new branch")
                .contains("--resume")
                .contains("Going on with")
                .contains("What was said in")
                .doesNotContain("Exception");
        assertThat(Files.readString(folder.resolve("kim.journal")))
                .contains("branch research", "undo wish business analysis");
    }
}
