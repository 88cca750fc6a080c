package dev.righttrack.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What bin/righttrack-spark gives to spark-submit; a stand-in for it prints each argument on a line of its own. */
class SparkScriptTest {

    @TempDir
    private Path folder;

    private Path home;

    @BeforeEach
    void layOut() throws IOException {
        home = Files.createDirectory(folder.resolve("right track")).toRealPath();
        for (String below : List.of("bin", "src/main", "src/spark", "rules/core", "target/spark/lib")) {
            Files.createDirectories(home.resolve(below));
        }
        Files.copy(Path.of("bin/righttrack-spark"), home.resolve("bin/righttrack-spark"));
        old(home.resolve("rules/language.dsl"));
        old(home.resolve("pom.xml"));
        for (String jar : List.of("righttrack.jar", "lib/drools.jar", "lib/picocli.jar", "lib/slf4j-api.jar")) {
            Files.createFile(home.resolve("target/spark").resolve(jar));
        }
        Path submit = Files.createDirectories(folder.resolve("spark/bin")).resolve("spark-submit");
        Files.writeString(submit, "#!/bin/sh\nprintf '%s\\n' \"$@\"\nexit 3\n");
        assertThat(submit.toFile().setExecutable(true)).isTrue();
    }

    private static void old(Path file) throws IOException {
        Files.setLastModifiedTime(Files.createFile(file), FileTime.from(Instant.EPOCH));
    }

    /** What a run printed, line by line, and last its exit code. */
    private List<String> run(String sparkHome, String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(
                List.of("sh", home.resolve("bin/righttrack-spark").toString()));
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().put("SPARK_HOME", folder.resolve(sparkHome).toString());
        Process process = builder.start();
        String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        List<String> lines = new ArrayList<>(printed.lines().toList());
        lines.add("exit code " + process.waitFor());
        return lines;
    }

    @Test
    void whatStandsBeforeTheDashesIsSparksAndWhatStandsAfterThemIsTheJobs() throws IOException, InterruptedException {
        Path build = home.resolve("target/spark");
        assertThat(run("spark", "--master", "local[2]", "--name", "it's mine", "--", "in put.jsonl", "-o", "$HOME"))
                .containsExactly(
                        "--class",
                        "dev.righttrack.cli.spark.SparkCommand",
                        "--jars",
                        build.resolve("lib/drools.jar") + "," + build.resolve("lib/picocli.jar"),
                        "--master",
                        "local[2]",
                        "--name",
                        "it's mine",
                        build.resolve("righttrack.jar").toString(),
                        "--rules",
                        home.resolve("rules").toString(),
                        "--facts",
                        home.resolve("facts").toString(),
                        "in put.jsonl",
                        "-o",
                        "$HOME",
                        "exit code 3");
    }

    @Test
    void withoutSparkItSaysWhatToInstall() throws IOException, InterruptedException {
        assertThat(run("nothing", "--", "people.jsonl", "-o", "out"))
                .hasSize(2)
                .last()
                .isEqualTo("exit code 2");
        assertThat(run("nothing", "--", "people.jsonl", "-o", "out").get(0)).contains("install Spark 4.2 (Scala 2.13)");
    }

    @Test
    void wordsReachSparkAsTheyAreWhateverIsInherited() throws IOException, InterruptedException {
        assertThat(run("spark", "--conf", "a=b c\n", "*", "", "--", "--", "@x", "`ls`"))
                .containsSubsequence("--conf", "a=b c", "", "*", "")
                .containsSubsequence("--facts", home.resolve("facts").toString(), "--", "@x", "`ls`", "exit code 3");
    }

    @Test
    void aLinkInAFolderWithABlankLeadsToIt() throws IOException, InterruptedException {
        Path launcher = home.resolve("bin/righttrack-spark");
        Path real = Files.move(launcher, home.resolve("bin/real"));
        Files.createSymbolicLink(launcher, real.getFileName());
        assertThat(run("spark", "--", "people.jsonl")).endsWith("people.jsonl", "exit code 3");
    }

    @Test
    void aPathThatSparkWouldReadOtherwiseIsReported() throws IOException, InterruptedException {
        home = Files.move(home, folder.resolve("a,b"));
        assertThat(run("spark", "--", "people.jsonl", "-o", "out"))
                .hasSize(2)
                .last()
                .isEqualTo("exit code 1");
    }
}
