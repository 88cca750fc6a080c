package dev.righttrack.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.righttrack.batch.PlantedInput;
import dev.righttrack.oracle.SampleSize;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A batch in a process of its own that is killed, or runs out of room, and goes on. */
class KilledBatchTest {

    private static final List<String> SAME =
            List.of("advice.jsonl", "summary.csv", "rejects.jsonl", "shortlist.csv", "cohort.json");
    private static final int LINES = SampleSize.of(250, 3_000);
    private static final int KILLS = SampleSize.of(2, 50);

    @TempDir
    private Path folder;

    private Path people;

    @BeforeEach
    void write() throws IOException {
        people = Files.write(
                folder.resolve("people.jsonl"), PlantedInput.of(LINES, 20, 8).bytes());
    }

    private Process start(String out, String... before) throws IOException {
        List<String> command = new ArrayList<>(List.of(before));
        command.addAll(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-Dorg.slf4j.simpleLogger.defaultLogLevel=error",
                "-cp",
                System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                "dev.righttrack.cli.Main",
                "batch",
                people.toString(),
                "-o",
                folder.resolve(out).toString(),
                "--detail",
                "summary",
                "--shortlist",
                "data analyst",
                "--trainings",
                "--commit-every",
                "50",
                "--resume"));
        return new ProcessBuilder(command)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(folder.resolve("stderr").toFile())
                .start();
    }

    private int finish(String out) throws IOException, InterruptedException {
        return start(out).waitFor();
    }

    private String stderr() throws IOException {
        return Files.readString(folder.resolve("stderr"), StandardCharsets.UTF_8);
    }

    private void assertSame(String out) throws IOException {
        for (String name : SAME) {
            assertThat(folder.resolve(out).resolve(name))
                    .as(name)
                    .hasSameBinaryContentAs(folder.resolve("whole").resolve(name));
        }
        String[] left = folder.resolve(out).toFile().list((File in, String name) -> name.endsWith(".part"));
        assertThat(left).isEmpty();
        assertThat(folder.resolve(out).resolve(".progress")).doesNotExist();
    }

    @Test
    void killedAtRandomMomentsItGivesWhatAnUndisturbedRunGives() throws IOException, InterruptedException {
        long begun = System.nanoTime();
        assertThat(finish("whole")).as(stderr()).isEqualTo(3);
        long whole = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - begun);
        long seed = System.nanoTime();
        System.out.println("seed " + seed + ", an undisturbed run takes " + whole + " ms");
        Random random = new Random(seed);
        int killed = 0;
        for (int run = 1; killed < KILLS; run++) {
            String out = "out" + run;
            boolean complete = false;
            while (!complete && killed < KILLS) {
                Process process = start(out);
                complete = process.waitFor(random.nextLong(Math.max(1, whole)), TimeUnit.MILLISECONDS);
                if (!complete) {
                    process.destroyForcibly().waitFor();
                    killed++;
                }
            }
            assertThat(finish(out)).as(stderr()).isEqualTo(3);
            assertSame(out);
        }
    }

    @Test
    void whereFilesCannotGrowItSaysSoAndGoesOnLater() throws IOException, InterruptedException {
        Assumptions.assumeTrue(
                Files.isExecutable(Path.of("/bin/bash")), "skipped: needs bash to bound the size of files");
        assertThat(finish("whole")).isEqualTo(3);
        Process bounded = start("out", "/bin/bash", "-c", "ulimit -f 100; exec \"$@\"", "bash");
        assertThat(bounded.waitFor()).as(stderr()).isEqualTo(1);
        assertThat(stderr())
                .contains("righttrack: cannot write " + folder.resolve("out"))
                .contains("file too large")
                .contains("the same command with --resume goes on from there")
                .doesNotContain("\tat ");
        assertThat(finish("out")).isEqualTo(3);
        assertSame("out");
    }
}
