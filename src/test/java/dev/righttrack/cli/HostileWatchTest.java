package dev.righttrack.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.righttrack.oracle.HostileRules;
import dev.righttrack.oracle.HostileRules.Case;
import dev.righttrack.oracle.HostileRules.Fate;
import dev.righttrack.oracle.OtherRoles;
import dev.righttrack.oracle.SampleSize;
import dev.righttrack.oracle.UserClassPath;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** Rule files that want to do harm are saved, one after the other, into a folder that a process of its own watches. */
class HostileWatchTest {

    private static final String ROUND = " rules in force, ";

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private static Path folder;

    @SuppressWarnings("NullAway.Init")
    private static Process watch;

    private static final Screen SCREEN = new Screen();
    private static final Map<String, String> SAID = new LinkedHashMap<>();
    private static final Set<String> TRACES = new TreeSet<>();
    private static final Set<String> AFTER = new TreeSet<>();
    private static String good = "";

    @BeforeAll
    static void saveThemAll() throws IOException, InterruptedException {
        for (String ending : List.of(".dslr", ".test.yaml", ".md")) {
            save("roles/data-analyst" + ending, Files.readString(Path.of("rules/roles/data-analyst" + ending)));
        }
        save("roles/others.dslr", OtherRoles.but("data analyst"));
        try (ServerSocket door = new ServerSocket(0, 10, InetAddress.getLoopbackAddress())) {
            door.setSoTimeout(1);
            watch = start();
            good = round();
            for (Case one : cases(door.getLocalPort())) {
                one.files().forEach(HostileWatchTest::save);
                SAID.put(one.kind() + ": " + one.name(), round());
                trace(one, door);
                for (String file : one.files().keySet()) {
                    Files.delete(folder.resolve("rules").resolve(file));
                }
                AFTER.add(round());
            }
        }
    }

    /** Those that are one file: of two, the first alone might be looked at. */
    private static List<Case> cases(int port) {
        List<Case> all = HostileRules.all(folder.resolve("marker"), port).stream()
                .filter(one -> one.fate() == Fate.REFUSED)
                .filter(one -> one.files().size() == 1 && !one.files().containsKey("roles/data-analyst.dslr"))
                .toList();
        int step = SampleSize.of(70, 1);
        return IntStream.range(0, all.size())
                .filter(i -> i % step == 0)
                .mapToObj(all::get)
                .toList();
    }

    private static Process start() throws IOException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx512m",
                        "-XX:TieredStopAtLevel=1",
                        "-Dorg.slf4j.simpleLogger.defaultLogLevel=error",
                        "-cp",
                        UserClassPath.of(),
                        "dev.righttrack.cli.Main",
                        "rules",
                        "watch",
                        "--rules",
                        folder.resolve("rules").toString(),
                        "--facts",
                        "facts")
                .redirectErrorStream(true)
                .start();
        Thread reader = new Thread(() -> {
            try (Reader said = new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8)) {
                said.transferTo(SCREEN);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
        reader.setDaemon(true);
        reader.start();
        return process;
    }

    /** Saves at one stroke, so that no half of a file is looked at. */
    private static void save(String file, String text) {
        try {
            Path path = folder.resolve("rules").resolve(file);
            Files.createDirectories(path.getParent());
            Path half = Files.writeString(folder.resolve("half"), text);
            Files.move(half, path, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What the command says of one look. */
    private static String round() throws InterruptedException {
        return SCREEN.until(ROUND) + SCREEN.until(" failed\n");
    }

    private static void trace(Case one, ServerSocket door) throws IOException {
        if (Files.exists(folder.resolve("marker"))) {
            TRACES.add(one.name() + ": a file");
        }
        if (!watch.isAlive()) {
            TRACES.add(one.name() + ": the end");
        }
        if (watch.descendants().findAny().isPresent()) {
            TRACES.add(one.name() + ": a process");
        }
        try (var guest = door.accept()) {
            TRACES.add(one.name() + ": a connection from " + guest.getPort());
        } catch (SocketTimeoutException nobody) {
            return;
        }
    }

    @AfterAll
    static void end() {
        watch.destroy();
    }

    @Test
    void noneLeavesATrace() {
        assertThat(SAID).hasSizeGreaterThanOrEqualTo(SampleSize.of(2, 6));
        assertThat(TRACES).isEmpty();
    }

    @TestFactory
    Stream<DynamicTest> eachIsRefusedWithAReasonAndTheGoodRulesStayInForce() {
        String inForce = good.replaceAll("(?s).*?(\\d+ rules in force).*", "$1");
        return SAID.entrySet().stream()
                .map(one -> DynamicTest.dynamicTest(
                        one.getKey(),
                        () -> assertThat(one.getValue())
                                .contains("  error  ", " is broken: ", inForce)
                                .doesNotContain("\tat ", "Exception:")));
    }

    @Test
    void allIsWellWheneverOneIsGone() {
        assertThat(good).doesNotContain("error", "broken");
        assertThat(AFTER).containsExactly(good);
    }
}
