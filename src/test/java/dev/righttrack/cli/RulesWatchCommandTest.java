package dev.righttrack.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.righttrack.oracle.OtherRoles;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The loop of the command that watches rules while a coach edits them. */
class RulesWatchCommandTest {

    private static final String ANALYST = "roles/data-analyst.dslr";
    private static final String SOLID = "requires solid mathematics, essential";

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path folder;

    private final Screen screen = new Screen();
    private final CompletableFuture<Integer> code = new CompletableFuture<>();

    @SuppressWarnings("NullAway.Init")
    private Path rules;

    @SuppressWarnings("NullAway.Init")
    private Thread watching;

    @BeforeEach
    void aCopyIsWatched() throws IOException {
        rules = Files.createDirectories(folder.resolve("rules"));
        for (String ending : new String[] {".dslr", ".test.yaml", ".md"}) {
            save("roles/data-analyst" + ending, shipped("roles/data-analyst" + ending));
            save("roles/software-engineer" + ending, shipped("roles/software-engineer" + ending));
        }
        save("roles/others.dslr", OtherRoles.but("data analyst", "software engineer"));
        PrintWriter out = new PrintWriter(screen, true);
        watching = new Thread(() ->
                code.complete(Main.run(out, out, "rules", "watch", "--rules", rules.toString(), "--facts", "facts")));
        watching.start();
    }

    @AfterEach
    void end() throws InterruptedException {
        watching.interrupt();
        watching.join();
    }

    private static String shipped(String file) throws IOException {
        return Files.readString(Path.of("rules", file));
    }

    /** Saves at one stroke, so that no half of a file is looked at. */
    private void save(String file, String text) throws IOException {
        Path path = rules.resolve(file);
        Files.createDirectories(path.getParent());
        Path half = Files.writeString(folder.resolve("half"), text);
        Files.move(half, path, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    }

    @Test
    void aGoodEditIsCheckedTestedAndTriedOnPeople() throws IOException, InterruptedException {
        assertThat(screen.until(" failed\n")).contains(" rules in force, ").doesNotContain("broken", "error");
        save(ANALYST, shipped(ANALYST).replace(SOLID, "requires outstanding mathematics, essential"));
        assertThat(screen.until("What the edit does"))
                .containsPattern("\\d+ rules in force, [1-9]\\d* cases, \\d+ failed");
        assertThat(screen.until("(rules/" + ANALYST))
                .contains("of 2,004 people")
                .contains("rule \"data analyst: mathematics\" changed");
    }

    @Test
    void whatIsBrokenIsNamedAndTheLastGoodRulesStayInForceUntilItIsMended() throws IOException, InterruptedException {
        String before = screen.until(" failed\n").replaceAll("(?s).*?(\\d+ rules in force).*", "$1");
        save(ANALYST, shipped(ANALYST).replace(SOLID, "requires solid mathmatics, essential"));
        assertThat(screen.until(" failed\n"))
                .contains("rules/" + ANALYST + ":", "did you mean \"mathematics\"")
                .contains("rules/" + ANALYST + " is broken: what it said before stays in force\n")
                .contains(before);
        save(ANALYST, shipped(ANALYST));
        assertThat(screen.until(" failed\n")).contains(before).doesNotContain("broken");
    }

    @Test
    void aCaseThatComesToFailIsNamed() throws IOException, InterruptedException {
        String failing = "  failed  rule \"data analyst: no modeling\"";
        assertThat(screen.until(" failed\n")).doesNotContain(failing);
        String cases = "roles/data-analyst.test.yaml";
        save(
                cases,
                shipped(cases).replace("given: {wishes: {modeling: wants}}", "given: {wishes: {modeling: no matter}}"));
        assertThat(screen.until(" failed\n")).contains("rules/" + cases + ":", failing);
    }

    @Test
    void itEndsWhenItIsInterrupted() throws Exception {
        screen.until(" failed\n");
        watching.interrupt();
        assertThat(code.get(3, TimeUnit.MINUTES)).isEqualTo(130);
    }
}
