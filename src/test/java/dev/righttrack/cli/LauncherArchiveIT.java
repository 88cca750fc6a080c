package dev.righttrack.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The class-data archive of a copy is used by it, and made anew when it does not fit. */
class LauncherArchiveIT {

    /** Java refuses to start where the archive cannot be used, and names where each class comes from. */
    private static final Map<String, String> TOLD = Map.of("RIGHTTRACK_JAVA_OPTIONS", "-Xshare:on -Xlog:class+load");

    private static final String FROM_THE_ARCHIVE = "dev.righttrack.cli.Main source: shared objects file (top)";

    private Path folder = Path.of("");
    private LaunchedCopy copy;

    @BeforeEach
    void makeACopy() throws IOException {
        folder = Files.createTempDirectory("archive").toRealPath();
        copy = LaunchedCopy.in(folder.resolve("rt"));
    }

    @AfterEach
    void tidyUp() {
        LaunchedCopy.delete(folder);
    }

    private static String oneArchiveIsUsed(LaunchedCopy used) throws IOException, InterruptedException {
        LaunchedCopy.Ran ran = used.start(TOLD, LaunchedCopy.ADVISE);
        assertThat(ran.code()).as(ran.err()).isZero();
        assertThat(ran.out()).contains(FROM_THE_ARCHIVE);
        return only(used.built(".jsa"));
    }

    private static String only(List<String> names) {
        assertThat(names).hasSize(1);
        return names.get(0);
    }

    @Test
    void itIsUsedAndAfterAMoveOrAnotherJarOneThatFitsTakesItsPlace() throws IOException, InterruptedException {
        String first = oneArchiveIsUsed(copy);
        FileTime made = Files.getLastModifiedTime(copy.home().resolve("target").resolve(first));
        assertThat(oneArchiveIsUsed(copy)).isEqualTo(first);
        assertThat(Files.getLastModifiedTime(copy.home().resolve("target").resolve(first)))
                .isEqualTo(made);
        Files.move(copy.home(), folder.resolve("moved"));
        LaunchedCopy moved = LaunchedCopy.at(folder.resolve("moved"));
        String second = oneArchiveIsUsed(moved);
        assertThat(second).isNotEqualTo(first);
        Path jar = moved.home().resolve("target/righttrack.jar");
        Files.setLastModifiedTime(jar, FileTime.from(Instant.now().minusSeconds(3_600)));
        assertThat(oneArchiveIsUsed(moved)).isNotEqualTo(second);
    }

    @Test
    void oneThatWasDamagedIsMadeAnew() throws IOException, InterruptedException {
        LaunchedCopy.Ran before = copy.start(Map.of(), LaunchedCopy.ADVISE);
        Path archive = copy.home().resolve("target").resolve(only(copy.built(".jsa")));
        byte[] bytes = Files.readAllBytes(archive);
        for (int i = 1_000; i < bytes.length; i += 5_000) {
            bytes[i] ^= (byte) 255;
        }
        Files.setPosixFilePermissions(archive, PosixFilePermissions.fromString("rw-------"));
        Files.write(archive, bytes);
        Files.setLastModifiedTime(archive, FileTime.from(Instant.now().plusSeconds(2)));
        assertThat(copy.start(Map.of(), LaunchedCopy.ADVISE)).isEqualTo(before);
        oneArchiveIsUsed(copy);
    }

    @Test
    void anotherReleaseUnderTheSamePathGetsOneOfItsOwn() throws IOException, InterruptedException {
        Path real = Path.of(System.getProperty("java.home")).toRealPath();
        Path jdk = Files.createDirectories(folder.resolve("jdk/bin")).getParent();
        Files.copy(real.resolve("bin/java"), jdk.resolve("bin/java"));
        Files.createSymbolicLink(jdk.resolve("lib"), real.resolve("lib"));
        Files.createSymbolicLink(jdk.resolve("conf"), real.resolve("conf"));
        String release = Files.readString(real.resolve("release"));
        Files.writeString(jdk.resolve("release"), release);
        Map<String, String> there = Map.of("JAVA_HOME", jdk.toString());
        assertThat(copy.start(there, LaunchedCopy.ADVISE).code()).isZero();
        String first = only(copy.built(".jsa"));
        Files.writeString(jdk.resolve("release"), release + "SOURCE=\"another\"\n");
        assertThat(copy.start(there, LaunchedCopy.ADVISE).code()).isZero();
        assertThat(only(copy.built(".jsa"))).isNotEqualTo(first);
    }

    @Test
    void aFailureToMakeItIsRememberedAndTriedAgainTheNextDay() throws IOException, InterruptedException {
        Path person = copy.home().resolve(LaunchedCopy.ADVISE.get(1));
        Path away = Files.move(person, folder.resolve("person.yaml"));
        List<String> advise = List.of("advise", away.toString());
        assertThat(copy.start(Map.of(), advise).code()).isZero();
        Path note = copy.home().resolve("target").resolve(only(copy.built(".note")));
        Files.setLastModifiedTime(note, FileTime.from(Instant.now().minusSeconds(60)));
        FileTime noted = Files.getLastModifiedTime(note);
        assertThat(copy.start(Map.of(), advise).code()).isZero();
        assertThat(Files.getLastModifiedTime(note)).isEqualTo(noted);
        assertThat(copy.built(".jsa")).isEmpty();
        Files.copy(away, person);
        Files.setLastModifiedTime(note, FileTime.from(Instant.now().minusSeconds(90_000)));
        oneArchiveIsUsed(copy);
    }

    @Test
    void ofEightFirstStartsAtOnceOneMakesItAndAllAdvise() throws IOException, InterruptedException {
        List<CompletableFuture<LaunchedCopy.Ran>> starts = IntStream.range(0, 8)
                .mapToObj(i -> CompletableFuture.supplyAsync(
                        () -> {
                            try {
                                return copy.start(Map.of(), LaunchedCopy.ADVISE);
                            } catch (IOException | InterruptedException e) {
                                throw new IllegalStateException(e);
                            }
                        },
                        command -> new Thread(command).start()))
                .toList();
        List<LaunchedCopy.Ran> ran = new ArrayList<>();
        starts.forEach(start -> ran.add(start.join()));
        assertThat(ran).allMatch(one -> one.code() == 0 && one.err().isEmpty());
        assertThat(ran)
                .extracting(LaunchedCopy.Ran::out)
                .containsOnly(ran.get(0).out());
        assertThat(copy.built(".draft")).isEmpty();
        oneArchiveIsUsed(copy);
    }

    @Test
    void whereTargetCannotBeWrittenItLiesInTheUsersCacheWhichIsTheUsersAlone()
            throws IOException, InterruptedException {
        LaunchedCopy.assumeWorks("setpriv", "--reuid=54321", "--regid=54321", "--clear-groups", "true");
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
        Path home = Files.createDirectory(folder.resolve("their home"));
        Files.setAttribute(home, "unix:uid", 54_321);
        Path cache = home.resolve(".cache/righttrack");
        String used = asAnother(home, TOLD);
        assertThat(used).contains(FROM_THE_ARCHIVE);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(cache)))
                .isEqualTo("rwx------");
        try (Stream<Path> files = Files.list(cache)) {
            assertThat(files)
                    .filteredOn(file -> file.toString().endsWith(".jsa"))
                    .hasSize(1);
        }
        assertThat(copy.built(".jsa")).isEmpty();
        Files.setPosixFilePermissions(cache, PosixFilePermissions.fromString("rwxrwxrwx"));
        assertThat(asAnother(home, Map.of("RIGHTTRACK_JAVA_OPTIONS", "-Xlog:class+load")))
                .contains("dev.righttrack.cli.Main source: ")
                .doesNotContain("(top)");
    }

    private String asAnother(Path home, Map<String, String> told) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                "setpriv",
                "--reuid=54321",
                "--regid=54321",
                "--clear-groups",
                copy.launcher().toString()));
        command.addAll(LaunchedCopy.ADVISE);
        Map<String, String> variables = new HashMap<>(told);
        variables.put("HOME", home.toString());
        LaunchedCopy.Ran ran = copy.run(copy.home(), variables, command);
        assertThat(ran.code()).as(ran.err()).isZero();
        return ran.out();
    }
}
