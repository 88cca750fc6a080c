package dev.righttrack.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.righttrack.authoring.cases.Coverage;
import dev.righttrack.oracle.Bases;
import dev.righttrack.render.text.CoverageMarkdown;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Each of the report's 132 facts has a place, and a command that tells it. */
class CoverageTest {

    private static final Coverage COVERAGE =
            Coverage.of(Bases.KNOWLEDGE, Bases.shipped().base().compiled().catalogue());

    @Test
    void thePageIsTheOneThatIsGenerated() throws IOException {
        Path page = Path.of("docs/knowledge-coverage.md");
        String generated = CoverageMarkdown.render(COVERAGE);
        if (Boolean.getBoolean("righttrack.accept")) {
            Files.createDirectories(page.toAbsolutePath().getParent());
            Files.writeString(page, generated);
        }
        assertThat(Files.readString(page)).isEqualTo(generated);
    }

    @TestFactory
    Stream<DynamicTest> theCommandOfAFactCitesIt() {
        assertThat(COVERAGE.rows()).hasSize(132);
        return COVERAGE.rows().stream()
                .map(row -> DynamicTest.dynamicTest(
                        row.id() + ": " + row.command(),
                        () -> assertThat(Run.of(row.command()).out().replaceAll("\\s+", " "))
                                .contains("(" + row.id() + ")")));
    }
}
