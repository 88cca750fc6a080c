package dev.righttrack.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.righttrack.oracle.HostileRules;
import dev.righttrack.oracle.HostileRules.Case;
import dev.righttrack.oracle.HostileRules.Fate;
import dev.righttrack.oracle.SampleSize;
import dev.righttrack.oracle.UserClassPath;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** Rule files that want to do harm meet the commands in a process of its own, which this one watches. */
class HostileRulesTest {

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private static Path folder;

    @SuppressWarnings("NullAway.Init")
    private static ServerSocket door;

    @SuppressWarnings("NullAway.Init")
    private static List<Case> cases;

    private static final Set<String> SEEN = new TreeSet<>();
    private static int exit = -1;

    @BeforeAll
    static void runThemAll() throws IOException, InterruptedException {
        door = new ServerSocket(0, 10, InetAddress.getLoopbackAddress());
        door.setSoTimeout(1);
        List<Case> all = HostileRules.all(folder.resolve("marker"), door.getLocalPort());
        int step = SampleSize.of(15, 1);
        cases = IntStream.range(0, all.size())
                .filter(i -> i % step == 0 || all.get(i).fate() == Fate.STOPPED)
                .mapToObj(all::get)
                .toList();
        IntStream.range(0, cases.size()).forEach(i -> cases.get(i).write(rules(i)));
        Process child = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx512m",
                        "-XX:TieredStopAtLevel=1",
                        "-Dorg.slf4j.simpleLogger.defaultLogLevel=error",
                        "-cp",
                        UserClassPath.of(),
                        "dev.righttrack.cli.HostileCommands",
                        folder.resolve("rules").toString())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("said").toFile())
                .start();
        watch(child);
        exit = child.exitValue();
    }

    /** Looks at the process until it ends: at its children, and at who knocks. */
    private static void watch(Process child) throws IOException, InterruptedException {
        long end = System.nanoTime() + TimeUnit.MINUTES.toNanos(10);
        while (!child.waitFor(10, TimeUnit.MILLISECONDS)) {
            child.descendants()
                    .forEach(one -> SEEN.add("a process " + one.info().command().orElse("")));
            knock();
            if (System.nanoTime() > end) {
                child.destroyForcibly().waitFor();
                SEEN.add("no end");
            }
        }
    }

    private static void knock() throws IOException {
        try (var guest = door.accept()) {
            SEEN.add("a connection from " + guest.getPort());
        } catch (SocketTimeoutException e) {
            return;
        }
    }

    @AfterAll
    static void closeTheDoor() throws IOException {
        door.close();
    }

    private static Path rules(int number) {
        return folder.resolve("rules").resolve(String.format("%03d", number));
    }

    private static String said(int number, String command) throws IOException {
        Path file = folder.resolve("rules").resolve(String.format("%03d.%s", number, command));
        return Files.exists(file) ? Files.readString(file) : "NOTHING";
    }

    @Test
    void thereAreSixtyOfThemAndMore() {
        List<Case> all = HostileRules.all(folder, 1);
        assertThat(all).hasSizeGreaterThan(60);
        assertThat(all.stream().map(Case::name)).doesNotHaveDuplicates();
    }

    @Test
    void noneLeavesATrace() throws IOException {
        assertThat(folder.resolve("marker")).doesNotExist();
        assertThat(SEEN).isEmpty();
        assertThat(Files.readString(folder.resolve("said"))).isEmpty();
        assertThat(exit).isZero();
    }

    @TestFactory
    Stream<DynamicTest> eachMeetsItsFate() {
        return IntStream.range(0, cases.size())
                .mapToObj(i -> DynamicTest.dynamicTest(
                        cases.get(i).kind() + ": " + cases.get(i).name(), () -> {
                            String check = said(i, "check");
                            String advise = said(i, "advise");
                            assertThat(check + advise).doesNotContain("PROPERTY", "NOTHING", "\tat ", "Exception:");
                            meets(cases.get(i), check, advise);
                        }));
    }

    private static void meets(Case one, String check, String advise) {
        if (one.fate() == Fate.REFUSED) {
            assertThat(check).startsWith("3\n").contains("  error  ");
            assertThat(advise).startsWith("3\n\n---\n").contains("  error  ");
        } else if (one.fate() == Fate.PRINTED) {
            assertThat(check).doesNotContain("[not-allowed]", "[not-compiled]");
            assertThat(advise).startsWith("0\n");
            assertThat(advise.replaceAll("\\s+", " ")).contains(one.trace());
        } else {
            assertThat(advise).startsWith("1\n").contains(one.trace());
        }
    }
}
