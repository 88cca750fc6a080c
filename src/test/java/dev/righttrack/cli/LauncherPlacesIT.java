package dev.righttrack.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.righttrack.cli.options.ExitCode;
import dev.righttrack.oracle.SampleSize;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The program starts wherever it is put and however it is called, and says so where Java cannot. */
class LauncherPlacesIT {

    /** An archive would double the time of each first start, and is tested elsewhere. */
    private static final Map<String, String> PLAIN = Map.of("RIGHTTRACK_ARCHIVE", "no");

    private static Path all = Path.of("");
    private static String advice = "";
    private static LaunchedCopy shared;

    private Path folder = Path.of("");

    @BeforeAll
    static void adviseFromAnOrdinaryPlace() throws IOException, InterruptedException {
        all = Files.createTempDirectory("places").toRealPath();
        shared = LaunchedCopy.in(all.resolve("ordinary"));
        LaunchedCopy.Ran ran = shared.start(PLAIN, LaunchedCopy.ADVISE);
        assertThat(ran.code()).as(ran.err()).isZero();
        advice = ran.out();
    }

    @AfterAll
    static void tidyUp() {
        LaunchedCopy.delete(all);
    }

    @BeforeEach
    void anEmptyFolder() throws IOException {
        folder = Files.createTempDirectory(all, "one");
    }

    @AfterEach
    void deleteIt() {
        LaunchedCopy.delete(folder);
    }

    private static void isTheSame(LaunchedCopy.Ran ran) {
        assertThat(ran.err()).isEmpty();
        assertThat(ran.out()).isEqualTo(advice);
        assertThat(ran.code()).isZero();
    }

    /** Everyday some names that hold several odd characters each, since each place costs an archive; else each by itself. */
    static Stream<String> places() {
        return SampleSize.of(0, 1) == 0
                ? Stream.of("-it's a st*r d$HOME (a) [b] {c}", "line\nend\\ü", "wh?t ha#sh 100%41")
                : Stream.of(
                        "my tools",
                        "it's",
                        "st*r",
                        "wh?t",
                        "ha#sh",
                        "d$HOME",
                        "100%41",
                        "back\\slash",
                        "ü",
                        "-dash",
                        "line\nend",
                        "(a) [b] {c}",
                        "a\"b",
                        "@file",
                        "tab\tx",
                        "~",
                        "日本語",
                        "semi;colon&amp",
                        "!bang",
                        "a+b=c,d",
                        "`ls`",
                        " ",
                        "-",
                        "\u00a0");
    }

    @ParameterizedTest(name = "[{0}]")
    @MethodSource("places")
    void itStartsIn(String name) throws IOException, InterruptedException {
        LaunchedCopy.assumeUnicodeNames();
        isTheSame(LaunchedCopy.in(folder.resolve(name).resolve("rt")).start(PLAIN, LaunchedCopy.ADVISE));
    }

    @ParameterizedTest(name = "[{0}]")
    @MethodSource("placesThatJavaCannotLoadFrom")
    void itSaysInOneLineThatItCannotStartIn(String name) throws IOException, InterruptedException {
        LaunchedCopy.assumeUnicodeNames();
        LaunchedCopy.Ran ran = LaunchedCopy.in(folder.resolve(name)).start(PLAIN, LaunchedCopy.ADVISE);
        assertThat(ran.code()).isEqualTo(ExitCode.FAILED);
        assertThat(ran.out()).isEmpty();
        assertThat(ran.err()).startsWith("righttrack: ").contains("move ").hasLineCount(1);
    }

    static Stream<String> placesThatJavaCannotLoadFrom() {
        return Stream.of("x:y", "\ud83d\ude00");
    }

    @Test
    void aRelativeLinkAChainOfLinksAndALinkedFolderLeadToIt() throws IOException, InterruptedException {
        Path first = Files.createSymbolicLink(folder.resolve("first"), folder.relativize(shared.launcher()));
        Files.createSymbolicLink(Files.createDirectory(folder.resolve("a b")).resolve("second"), Path.of("../first"));
        Files.createSymbolicLink(folder.resolve("tools"), shared.home().resolve("bin"));
        for (String call : List.of(first.toString(), "../a b/second", "../tools/righttrack")) {
            isTheSame(shared.run(folder.resolve("a b"), PLAIN, command(List.of(call))));
        }
    }

    /** The command with the candidate named from anywhere. */
    private static List<String> command(List<String> start) {
        List<String> command = new ArrayList<>(start);
        command.addAll(List.of(
                "advise", shared.home().resolve(LaunchedCopy.ADVISE.get(1)).toString()));
        return command;
    }

    @Test
    void itIsFoundOnThePathAndInItsOwnFolderAndByAShell() throws IOException, InterruptedException {
        Path bin = shared.home().resolve("bin");
        String path = System.getenv().getOrDefault("PATH", "");
        Map<String, String> here = Map.of("RIGHTTRACK_ARCHIVE", "no", "PATH", ".:" + path);
        isTheSame(shared.run(bin, here, command(List.of("sh", "-c", "righttrack \"$@\"", "sh"))));
        isTheSame(shared.run(bin, PLAIN, command(List.of("sh", "righttrack"))));
        isTheSame(shared.run(
                shared.home(),
                Map.of("RIGHTTRACK_ARCHIVE", "no", "CDPATH", "/usr:/"),
                command(List.of("sh", "bin/righttrack"))));
    }

    @Test
    void aLauncherThatWasCopiedAloneSaysSo() throws IOException, InterruptedException {
        Path alone = Files.copy(
                shared.launcher(), Files.createDirectory(folder.resolve("bin")).resolve("righttrack"));
        LaunchedCopy.Ran ran = shared.run(folder, PLAIN, List.of("sh", alone.toString(), "--version"));
        assertThat(ran.code()).isEqualTo(ExitCode.FAILED);
        assertThat(ran.err()).contains("link to bin/righttrack").hasLineCount(1);
    }

    @Test
    void aCopyWithoutItsTimesStartsWithoutBuilding() throws IOException, InterruptedException {
        LaunchedCopy copy = LaunchedCopy.in(folder.resolve("rt"));
        isTheSame(copy.start(PLAIN, LaunchedCopy.ADVISE));
        Files.setLastModifiedTime(
                copy.home().resolve("pom.xml"), FileTime.from(Instant.now().plusSeconds(3_600)));
        isTheSame(copy.start(PLAIN, LaunchedCopy.ADVISE));
    }

    @Test
    void aLibraryThatIsMissingOrASourceThatChangedNeedsMavenWhichIsNamed() throws IOException, InterruptedException {
        LaunchedCopy copy = LaunchedCopy.in(folder.resolve("rt"));
        Map<String, String> noMaven =
                Map.of("RIGHTTRACK_ARCHIVE", "no", "PATH", withoutMaven().toString());
        Path library = copy.home().resolve("target/lib/asm-9.9.1.jar");
        Files.move(library, folder.resolve("asm.jar"));
        LaunchedCopy.Ran ran = copy.start(noMaven, LaunchedCopy.ADVISE);
        assertThat(ran.code()).isEqualTo(ExitCode.FAILED);
        assertThat(ran.err()).contains("needs Maven, 3.8.6 or later").hasLineCount(1);
        Files.move(folder.resolve("asm.jar"), library);
        isTheSame(copy.start(noMaven, LaunchedCopy.ADVISE));
        Files.writeString(copy.home().resolve("rules/language.dsl"), "# another\n");
        assertThat(copy.start(noMaven, LaunchedCopy.ADVISE).err()).contains("needs Maven");
    }

    /** A folder with the commands that the launcher uses, and no Maven. */
    private Path withoutMaven() throws IOException {
        Path commands = Files.createDirectory(folder.resolve("commands"));
        for (String command : List.of(
                "sh",
                "readlink",
                "find",
                "cksum",
                "sort",
                "cat",
                "stat",
                "locale",
                "tr",
                "mkdir",
                "rm",
                "flock",
                "sleep")) {
            for (String place : System.getenv().getOrDefault("PATH", "").split(":", -1)) {
                Path file = Path.of(place, command);
                if (Files.isExecutable(file) && !Files.exists(commands.resolve(command))) {
                    Files.createSymbolicLink(commands.resolve(command), file);
                }
            }
        }
        return commands;
    }

    @Test
    void whereNothingMayBeWrittenItStartsAndWritesNothing() throws IOException, InterruptedException {
        LaunchedCopy.assumeWorks("setpriv", "--reuid=54321", "--regid=54321", "--clear-groups", "true");
        LaunchedCopy copy = LaunchedCopy.in(folder.resolve("rt"));
        Files.setPosixFilePermissions(all, PosixFilePermissions.fromString("rwxr-xr-x"));
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxrwxrwx"));
        Map<String, String> nobody = Map.of("HOME", "-", "LANG", "-");
        List<String> command = List.of(
                "setpriv",
                "--reuid=54321",
                "--regid=54321",
                "--clear-groups",
                copy.launcher().toString(),
                "advise",
                copy.home().resolve(LaunchedCopy.ADVISE.get(1)).toString());
        isTheSame(copy.run(folder, nobody, command));
        assertThat(copy.built(".jsa")).isEmpty();
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files).containsExactly(copy.home());
        }
    }
}
