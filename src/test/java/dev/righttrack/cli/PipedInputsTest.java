package dev.righttrack.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.righttrack.batch.Population;
import dev.righttrack.candidate.Candidate;
import dev.righttrack.cli.options.ExitCode;
import dev.righttrack.intake.CandidateReader;
import dev.righttrack.oracle.Bases;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Named pipes, as a shell makes them of {@code <(...)}: each command reads them as it reads files. */
@DisabledOnOs(OS.WINDOWS)
@Timeout(value = 5, unit = TimeUnit.MINUTES)
class PipedInputsTest {

    private static final String PEOPLE = "facts/candidates/people.jsonl";
    private static final String ONE = "facts/candidates/data-scientist.yaml";

    @TempDir
    private Path folder;

    private String pipe(String name) throws Exception {
        Path pipe = folder.resolve(name);
        assertThat(new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor())
                .isZero();
        return pipe.toString();
    }

    private static CompletableFuture<Void> written(String pipe, String file) {
        return CompletableFuture.runAsync(() -> {
            try (OutputStream out = Files.newOutputStream(Path.of(pipe))) {
                Files.copy(Path.of(file), out);
            } catch (IOException e) {
                throw new IllegalStateException(e);
            }
        });
    }

    /** Runs a command while a file's bytes are written into a pipe that it reads. */
    private static Run fed(String pipe, String file, String... command) throws Exception {
        CompletableFuture<Void> writer = written(pipe, file);
        Run run = Run.of(command);
        writer.get(4, TimeUnit.MINUTES);
        return run;
    }

    private String results(String name) throws IOException {
        return Files.readString(folder.resolve(name).resolve("advice.jsonl"), StandardCharsets.UTF_8);
    }

    @Test
    void aBatchAdvisesTheSamePeopleFromAPipe() throws Exception {
        String pipe = pipe("people.jsonl");
        Run piped = fed(pipe, PEOPLE, "batch", pipe, "-o", folder.resolve("a").toString());
        Run plain = Run.of("batch", PEOPLE, "-o", folder.resolve("b").toString());
        assertThat(piped.code()).as(piped.err()).isEqualTo(plain.code());
        assertThat(results("a").replace(pipe, PEOPLE)).isEqualTo(results("b"));
    }

    @Test
    void aBatchTellsTheFormOfAPipeWithoutAnEndingByItsBeginning() throws Exception {
        String pipe = pipe("63");
        Run run = fed(pipe, PEOPLE, "batch", pipe, "-o", folder.resolve("a").toString());
        assertThat(run.err()).contains("4 advised, 0 rejected");
    }

    @Test
    void adviseReadsAPipe() throws Exception {
        String pipe = pipe("one.yaml");
        assertThat(fed(pipe, ONE, "advise", pipe)).isEqualTo(Run.of("advise", ONE));
    }

    @Test
    void reportReadsAPipe() throws Exception {
        String pipe = pipe("one.yaml");
        assertThat(fed(pipe, ONE, "report", pipe, "-o", "-")).isEqualTo(Run.of("report", ONE, "-o", "-"));
    }

    @Test
    void scoreReadsAPipe() throws Exception {
        String pipe = pipe("people.jsonl");
        assertThat(fed(pipe, PEOPLE, "score", pipe)).isEqualTo(Run.of("score", PEOPLE));
    }

    @Test
    void thePopulationOfAComparisonMayBeAPipe() throws Exception {
        String pipe = pipe("people.jsonl");
        List<Candidate> people = new ArrayList<>();
        CompletableFuture<Void> writer = written(pipe, PEOPLE);
        int rejected = new Population(new CandidateReader(Bases.KNOWLEDGE), findings -> {})
                .read(Path.of(pipe), people::addAll);
        writer.get(4, TimeUnit.MINUTES);
        assertThat(rejected).isZero();
        assertThat(people).hasSize(4);
    }

    @Test
    void aWatchRefusesAPipeThatItWouldHaveToReadAgain() throws Exception {
        Run run = Run.of("rules", "watch", "--population", pipe("people.jsonl"));
        assertThat(run.code()).isEqualTo(ExitCode.USAGE);
        assertThat(run.err()).contains("--once");
    }
}
