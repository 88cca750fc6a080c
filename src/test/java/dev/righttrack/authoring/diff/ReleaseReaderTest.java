package dev.righttrack.authoring.diff;

import static org.assertj.core.api.Assertions.assertThat;

import dev.righttrack.authoring.exact.RuleSet;
import dev.righttrack.findings.Finding;
import dev.righttrack.findings.Findings;
import dev.righttrack.rules.source.RuleOptions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What two releases have in common is read once, and what they do not is not. */
class ReleaseReaderTest {

    private static final String ANALYST = "roles/data-analyst.dslr";

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    private final ReleaseReader reader = new ReleaseReader(RuleOptions.DEFAULT);
    private final Findings findings = new Findings();

    @BeforeEach
    void twoCopies() throws IOException {
        for (String name : new String[] {"old", "new"}) {
            copy(Path.of("rules"), folder.resolve(name).resolve("rules"));
            copy(Path.of("facts"), folder.resolve(name).resolve("facts"));
        }
    }

    @Test
    @DisplayName("Facts of the same texts are read once")
    void sameFacts() throws IOException {
        edit("new/rules/" + ANALYST, "requires solid mathematics", "requires developing mathematics");
        assertThat(read("new").knowledge()).isSameAs(read("old").knowledge());
    }

    @Test
    @DisplayName("Facts of which one figure differs are read each by themselves")
    void otherFacts() throws IOException {
        edit("new/facts/weights.yaml", "value: 5\n", "value: 6\n");
        assertThat(read("new").knowledge()).isNotEqualTo(read("old").knowledge());
    }

    @Test
    @DisplayName("Rules of the second release are its own, although unedited files are not checked again")
    void otherRules() throws IOException {
        RuleSet old = read("old");
        edit("new/rules/" + ANALYST, "requires solid mathematics", "requires developing mathematics");
        assertThat(read("new").rules()).hasSameSizeAs(old.rules()).isNotEqualTo(old.rules());
    }

    @Test
    @DisplayName("An error that both releases have is reported of both reads")
    void errorsOfBoth() throws IOException {
        for (String name : new String[] {"old", "new"}) {
            edit(name + "/facts/weights.yaml", "value: 5\n", "value: five\n");
            Findings own = new Findings();
            assertThat(reader.read(release(name), own)).isEmpty();
            assertThat(own.sorted()).anyMatch(Finding::isError);
        }
    }

    private RuleSet read(String name) {
        return reader.read(release(name), findings).orElseThrow();
    }

    private Release release(String name) {
        return Release.in(folder.resolve(name), name, folder.resolve("none"));
    }

    private void edit(String file, String what, String with) throws IOException {
        Path path = folder.resolve(file);
        String text = Files.readString(path);
        assertThat(text).contains(what);
        Files.writeString(path, text.replaceFirst(Pattern.quote(what), with));
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.toList()) {
                Path target = to.resolve(from.relativize(file).toString());
                if (Files.isDirectory(file)) {
                    Files.createDirectories(target);
                } else {
                    Files.copy(file, target);
                }
            }
        }
    }
}
