package dev.righttrack.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Which characters may be printed is decided in the package of texts, and nowhere else. */
class OnePlaceForCharactersTest {

    private static final Path OWN = Path.of("src/main/java/dev/righttrack/text");

    /** Ways to tell by oneself what is a control, a format character or a half of a pair. */
    private static final Pattern DECIDES =
            Pattern.compile("\\{(?:Is)?C(?:ntrl|c|f|s|n|o)?\\}|isISOControl|Character\\.getType"
                    + "|isIdentifierIgnorable|Character\\.(?:CONTROL|FORMAT|SURROGATE|LINE_SEPARATOR)|isIdentifierIgnorable"
                    + "|\\\\u(?:202[89a-eA-E]|200[b-fB-F]|206[0-9])");

    private static List<String> deciding(Pattern pattern) throws IOException {
        List<String> found = new ArrayList<>();
        try (Stream<Path> files = Files.walk(Path.of("src/main"))) {
            List<Path> texts = files.filter(Files::isRegularFile)
                    .filter(file -> file.toString().matches(".*\\.(java|jte)"))
                    .filter(file -> !file.startsWith(OWN))
                    .toList();
            assertThat(texts).hasSizeGreaterThan(300);
            for (Path file : texts) {
                Files.readAllLines(file).stream()
                        .filter(line -> pattern.matcher(line).find())
                        .forEach(line -> found.add(file + ": " + line.strip()));
            }
        }
        return found;
    }

    @Test
    void noOtherPlaceDecides() throws IOException {
        assertThat(deciding(DECIDES)).isEmpty();
    }

    @Test
    void thePatternFindsTheWaysThatThereWere() {
        assertThat(List.of(
                        "text.replaceAll(\"[\\\\p{Cntrl}\\\\p{Cf}]+\", \" \")",
                        "text.replaceAll(\"\\\\p{Cntrl}\", \"?\")",
                        "if (Character.isISOControl(c)) {",
                        "Character.getType(c) == Character.CONTROL",
                        "|| c == '\\u2028'"))
                .allMatch(line -> DECIDES.matcher(line).find());
        assertThat("case CANDIDATE -> \"{Candidate}\"; // \\u2026 is three dots")
                .doesNotContainPattern(DECIDES);
    }

    @Test
    void onlyStyledTextHasSequencesOfItsOwn() throws IOException {
        assertThat(deciding(Pattern.compile("\\\\u001[bB]|\\\\033|\\\\x1[bB]")))
                .allMatch(line -> line.contains("/render/text/StyledText.java: "));
    }
}
