package dev.righttrack.findings;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** No text that coaches write holds what cannot be seen. */
class HiddenCharactersTest {

    @ParameterizedTest(name = "{0} is told at its place")
    @CsvSource({
        "0000, U+0000", "0007, U+0007", "001B, U+001B", "007F, U+007F", "0085, U+0085", "009D, U+009D", "00AD, U+00AD",
        "200B, U+200B", "200E, U+200E", "202E, U+202E", "2028, U+2028", "2066, U+2066", "FEFF, U+FEFF", "D800, U+D800",
        "E0041, U+E0041"
    })
    void eachIsToldAtItsPlace(String hex, String named) {
        String text = "one\n# two " + Character.toString(Integer.parseInt(hex, 16)) + " three\n";
        assertThat(told(text)).singleElement().satisfies(one -> {
            assertThat(one.isError()).isTrue();
            assertThat(one.checkId()).isEqualTo("unprintable-text");
            assertThat(one.place()).hasToString("rules/x.dslr:2:7");
            assertThat(one.message()).contains(named);
        });
    }

    @ParameterizedTest(name = "{0} may stand there")
    @ValueSource(
            strings = {
                "plain\n\ttext\r\n",
                "\ufeffone",
                "M\u00fcller\u00a0\u2013 \u201cquoted\u201d",
                "\ud83d\udc69\u200d\ud83d\udcbb",
                "\u0645\u06cc\u200c\u062e",
                ""
            })
    void whatIsSeenMayStandThere(String text) {
        assertThat(told(text)).isEmpty();
    }

    @Test
    void aLineIsToldOnceAndNotEveryLine() {
        assertThat(told("a\u202eb\u202ec\n")).hasSize(1);
        assertThat(told("\u009d\n".repeat(500))).hasSize(20);
    }

    @Test
    void aJoinerAtTheEndOfAWordIsTold() {
        assertThat(told("word\u200d next")).hasSize(1);
    }

    @Test
    void theNameOfAFileIsTold() {
        Findings findings = new Findings();
        HiddenCharacters.tell("rules/a\u202eb.dslr", "", findings);
        assertThat(findings.sorted())
                .singleElement()
                .satisfies(one -> assertThat(one.message()).contains("U+202E"));
    }

    private static List<Finding> told(String text) {
        Findings findings = new Findings();
        HiddenCharacters.tell("rules/x.dslr", text, findings);
        return findings.sorted();
    }
}
