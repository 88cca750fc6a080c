package dev.righttrack.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.righttrack.cli.options.ExitCode;
import dev.righttrack.oracle.SampleSize;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The program answers alike whatever it inherits, and says what it needs where that is missing. */
class LauncherSurroundingsIT {

    private static Path folder = Path.of("");
    private static LaunchedCopy copy;
    private static String advice = "";

    @BeforeAll
    static void adviseInOrdinarySurroundings() throws IOException, InterruptedException {
        folder = Files.createTempDirectory("surroundings").toRealPath();
        copy = LaunchedCopy.in(folder.resolve("rt"));
        LaunchedCopy.Ran ran = copy.start(Map.of(), LaunchedCopy.ADVISE);
        assertThat(ran.code()).as(ran.err()).isZero();
        advice = ran.out();
    }

    @AfterAll
    static void tidyUp() {
        LaunchedCopy.delete(folder);
    }

    /** Some of them everyday, by a seed; all in the profile thorough. */
    static Stream<Map<String, String>> surroundings() {
        List<Map<String, String>> all = new ArrayList<>(allSurroundings());
        Collections.shuffle(all, new Random(1));
        return all.stream().limit(SampleSize.of(6, all.size()));
    }

    private static List<Map<String, String>> allSurroundings() {
        String odd = "-Xmx1m -Dfile.encoding=UTF-16 -Duser.language=tr -XX:+Nonsense";
        return List.of(
                Map.of("LC_ALL", "C"),
                Map.of("LANG", "-"),
                Map.of("LANG", "tr_TR.ISO-8859-9", "LC_MESSAGES", "xx"),
                Map.of("CDPATH", "/:/usr", "IFS", "t/", "ENV", "/no/such", "BASH_ENV", "/no/such"),
                Map.of("POSIXLY_CORRECT", "1", "GREP_OPTIONS", "-v", "SHELLOPTS", "xtrace"),
                Map.of("JAVA_TOOL_OPTIONS", odd),
                Map.of("_JAVA_OPTIONS", odd),
                Map.of("JDK_JAVA_OPTIONS", odd, "_JAVA_LAUNCHER_DEBUG", "1"),
                Map.of("CLASSPATH", "/no/such:*", "JAVA_OPTS", odd, "MAVEN_OPTS", odd, "MAVEN_ARGS", "--version"),
                Map.of("COLUMNS", "garbage", "TERM", "dumb"),
                Map.of("COLUMNS", "-1", "TERM", "-", "LINES", "x"),
                Map.of("HOME", "-"),
                Map.of("HOME", "here", "XDG_CACHE_HOME", "cache"),
                Map.of("HOME", "/proc", "XDG_CACHE_HOME", "/proc/cache"),
                Map.of("TMPDIR", "/no/such", "TZ", "Nonsense/Zone"));
    }

    @ParameterizedTest
    @MethodSource("surroundings")
    void theAnswerIsTheSameAndNothingIsWrittenHere(Map<String, String> variables)
            throws IOException, InterruptedException {
        Path here = Files.createTempDirectory(folder, "here");
        LaunchedCopy.Ran ran = copy.run(here, variables, advise(copy.launcher().toString()));
        assertThat(ran.err()).isEmpty();
        assertThat(ran.out()).isEqualTo(advice);
        assertThat(ran.code()).isZero();
        assertThat(here).isEmptyDirectory();
    }

    private static List<String> advise(String... start) {
        List<String> command = new ArrayList<>(List.of(start));
        command.addAll(List.of(
                "advise", copy.home().resolve(LaunchedCopy.ADVISE.get(1)).toString()));
        return command;
    }

    @ParameterizedTest
    @ValueSource(strings = {"000", "077"})
    void theMaskOfRightsIsTheUsers(String mask) throws IOException, InterruptedException {
        LaunchedCopy.Ran ran = copy.run(
                folder,
                Map.of(),
                advise(
                        "sh",
                        "-c",
                        "umask " + mask + " && exec \"$@\"",
                        "sh",
                        copy.launcher().toString()));
        assertThat(ran.err()).isEmpty();
        assertThat(ran.out()).isEqualTo(advice);
    }

    @Test
    void lettersBeyondAsciiAreReadInEveryLocale() throws IOException, InterruptedException {
        LaunchedCopy.assumeUnicodeNames();
        Path person = Files.copy(copy.home().resolve(LaunchedCopy.ADVISE.get(1)), folder.resolve("jos\u00e9.yaml"));
        for (Map<String, String> locale : List.of(Map.of("LC_ALL", "C"), Map.of("LC_ALL", "POSIX", "LANG", "-"))) {
            LaunchedCopy.Ran ran = copy.start(locale, List.of("advise", person.toString()));
            assertThat(ran.err()).isEmpty();
            assertThat(ran.code()).isZero();
        }
        LaunchedCopy.Ran about = copy.start(Map.of("LC_ALL", "C"), List.of("about", "caf\u00e9"));
        assertThat(about.out() + about.err()).contains("caf\u00e9");
    }

    @Test
    void whatBeginsWithAnAtSignIsAWordAndNoFileOfArguments() throws IOException, InterruptedException {
        Path words = Files.writeString(folder.resolve("words"), "--help\n");
        LaunchedCopy.Ran ran = copy.start(Map.of(), List.of("title", "@" + words));
        assertThat(ran.out() + ran.err()).contains("@" + words).doesNotContain("Usage:");
        assertThat(copy.start(Map.of(), List.of("@" + words)).code()).isEqualTo(ExitCode.USAGE);
    }

    @Test
    void aJavaHomeThatIsNotThereIsToldAndTheJavaOfThePathRuns() throws IOException, InterruptedException {
        Path java = Path.of(System.getProperty("java.home"), "bin");
        LaunchedCopy.Ran ran = copy.start(
                Map.of("JAVA_HOME", "/no/such", "PATH", java + ":" + System.getenv("PATH")), List.of("--version"));
        assertThat(ran.code()).isZero();
        assertThat(ran.err())
                .contains("JAVA_HOME is /no/such", java + "/java is used")
                .hasLineCount(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "exit 1",
                "echo 'openjdk version \"11.0.2\" 2019' >&2",
                "echo 'java version \"1.8.0_392\"' >&2"
            })
    void withoutAJavaThatIsNewEnoughItSaysWhatItNeeds(String script) throws IOException, InterruptedException {
        Path commands = Files.createTempDirectory(folder, "commands");
        for (String command : List.of("sh", "readlink", "find", "cksum", "rm", "cat")) {
            for (String place : List.of("/bin", "/usr/bin")) {
                if (Files.exists(Path.of(place, command)) && !Files.exists(commands.resolve(command))) {
                    Files.createSymbolicLink(commands.resolve(command), Path.of(place, command));
                }
            }
        }
        if (!script.isEmpty()) {
            Path java = Files.writeString(commands.resolve("java"), "#!/bin/sh\n" + script + "\n");
            assertThat(java.toFile().setExecutable(true)).isTrue();
        }
        LaunchedCopy.Ran ran = copy.start(Map.of("PATH", commands.toString(), "JAVA_HOME", "-"), List.of("--version"));
        assertThat(ran.code()).isEqualTo(ExitCode.FAILED);
        assertThat(ran.out()).isEmpty();
        assertThat(ran.err()).startsWith("righttrack: needs a JDK, 17 or later").hasLineCount(1);
    }

    @Test
    void everyShellOfTheMachineReadsTheLauncher() throws IOException, InterruptedException {
        for (String shell : List.of("dash", "bash", "ksh", "mksh", "yash")) {
            for (String place : System.getenv().getOrDefault("PATH", "").split(":", -1)) {
                if (Files.isExecutable(Path.of(place, shell))) {
                    LaunchedCopy.Ran ran = copy.run(
                            folder,
                            Map.of(),
                            advise(
                                    Path.of(place, shell).toString(),
                                    copy.launcher().toString()));
                    assertThat(ran.out()).as(shell + ran.err()).isEqualTo(advice);
                    break;
                }
            }
        }
    }
}
