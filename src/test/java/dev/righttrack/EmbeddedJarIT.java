package dev.righttrack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The built jar and its libraries are all that a program of others needs. */
class EmbeddedJarIT {

    private static final String EXAMPLE = "example/embed/CareerQuestions.class";

    private static final Path TARGET =
            Path.of(System.getProperty("righttrack.target", "target")).toAbsolutePath();

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    private static Path jar() throws IOException {
        try (Stream<Path> files = Files.list(TARGET)) {
            return files.filter(file -> file.getFileName().toString().equals("righttrack.jar"))
                    .findFirst()
                    .orElseThrow();
        }
    }

    @Test
    @DisplayName(
            "examples/embed runs from the jar alone, in a folder without rules and facts, and prints what the page says")
    void theExampleRunsFromTheJar() throws IOException, InterruptedException {
        Path example = folder.resolve("classes").resolve(EXAMPLE);
        Files.createDirectories(example.getParent());
        Files.copy(TARGET.resolve("test-classes").resolve(EXAMPLE), example);
        Path out = folder.resolve("out");
        ProcessBuilder builder = new ProcessBuilder(List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Dorg.slf4j.simpleLogger.defaultLogLevel=error",
                        "-Duser.home=" + folder,
                        "-Dfile.encoding=UTF-8",
                        "-cp",
                        folder.resolve("classes") + java.io.File.pathSeparator + jar(),
                        "example.embed.CareerQuestions"))
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(out.toFile());
        builder.environment().remove("XDG_CACHE_HOME");
        Process started = builder.start();
        assertThat(started.waitFor(60, TimeUnit.SECONDS)).isTrue();
        String printed = Files.readString(out, StandardCharsets.UTF_8).replace("\r\n", "\n");
        assertThat(started.exitValue()).as(printed).isZero();
        assertThat(Files.readString(Path.of("docs/library.md"))).contains("\n```\n" + printed + "```\n");
        assertThat(folder.resolve(".cache")).as("rules that were compiled anew").doesNotExist();
    }
}
