package dev.righttrack.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Levels of one's own in a JSON Resume, wherever they are shown. */
@DisplayName("A level that somebody gives themselves in a profile")
class SelfDeclaredLevelsTest {

    private static final String PROFILE =
            "{\"basics\":{\"name\":\"K\"},\"skills\":[{\"name\":\"Mathematics\",\"level\":\"Expert\",\"keywords\":[\"PyTorch\"]}]}";
    private static final String MARK = "(self-declared, not confirmed)";

    @TempDir
    private static Path folder = Path.of(".");

    private static String shown(String command, String text, String... options) throws IOException {
        Path file = Files.writeString(folder.resolve(text.startsWith("{") ? "k.json" : "k.yaml"), text);
        String[] words = new String[options.length + 2];
        words[0] = command;
        words[1] = file.toString();
        System.arraycopy(options, 0, words, 2, options.length);
        return Run.of(words).out();
    }

    @Test
    @DisplayName("is marked beside the skill and beside what a role asks")
    void inAdvice() throws IOException {
        assertThat(shown("advise", PROFILE).replaceAll("\\s+", " "))
                .contains("mathematics solid to outstanding " + MARK)
                .contains("solid mathematics (essential): met " + MARK);
    }

    @Test
    @DisplayName("is marked in Markdown, on a page and in JSON")
    void inOtherForms() throws IOException {
        assertThat(shown("advise", PROFILE, "--format", "markdown")).contains("self-declared, not confirmed");
        assertThat(shown("advise", PROFILE, "--format", "html")).contains("self-declared, not confirmed");
        assertThat(shown("advise", PROFILE, "--format", "json")).contains("\"basis\" : \"read\"");
    }

    @Test
    @DisplayName("is marked where an explanation rests on it")
    void inExplanations() throws IOException {
        assertThat(shown("explain", PROFILE, "--why", "data scientist"))
                .contains("self-declared, not confirmed: solid to outstanding");
    }

    @Test
    @DisplayName("is not one in a candidate's own file, where the levels of facts/levels.yaml are stated")
    void statedIsNotDeclared() throws IOException {
        assertThat(shown("advise", "skills: {mathematics: solid}\ntools: [pytorch]\n"))
                .doesNotContain("self-declared");
    }
}
