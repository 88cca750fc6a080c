package dev.righttrack.cli.options;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The version of the program")
class ProgramVersionTest {

    private static final Pattern OURS =
            Pattern.compile("<artifactId>righttrack</artifactId>\\s*<version>([^<]+)</version>");

    @Test
    @DisplayName("is the one of pom.xml")
    void isTheOneOfThePom() throws IOException {
        assertThat(versionsIn("pom.xml")).containsExactly(ProgramVersion.number());
    }

    @Test
    @DisplayName("is the one that docs/library.md asks for")
    void isTheOneThatTheLibraryPageAsksFor() throws IOException {
        assertThat(versionsIn("docs/library.md")).containsExactly(ProgramVersion.number());
    }

    @Test
    @DisplayName("stands after the program's name in what --version prints")
    void standsAfterTheName() {
        assertThat(ProgramVersion.TEXT).isEqualTo("righttrack " + ProgramVersion.number());
    }

    private static List<String> versionsIn(String file) throws IOException {
        return OURS.matcher(Files.readString(Path.of(file)))
                .results()
                .map((MatchResult found) -> found.group(1))
                .toList();
    }
}
