package dev.righttrack.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The vocabulary as a coach looks it up, and what the advice's own words mean. */
class WordsCommandTest {

    @Test
    @DisplayName("a kind and a text list the entries of that kind with the text in a name or spelling, and no other")
    void aKindAndAText() {
        Run run = Run.of("words", "tools", "postgre");
        assertThat(run.out().lines().findFirst()).contains("2 tools");
        assertThat(run.out()).contains("postgresql").doesNotContain("mysql:");
    }

    @Test
    @DisplayName("a text alone is looked for in all kinds")
    void aTextAlone() {
        assertThat(Run.of("words", "deep", "learning").out())
                .contains("titles\n")
                .contains("1 skill\n");
    }

    @Test
    @DisplayName("a text that no word has in it is reported, with exit code 2")
    void aTextThatNoWordHas() {
        Run run = Run.of("words", "tool", "frobnic");
        assertThat(run.err()).isEqualTo("righttrack: no tool has \"frobnic\" in it\n");
        assertThat(run.code()).isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"fit", "near", "ready", "open", "far", "level", "lead", "floor", "uncounted"})
    @DisplayName("about explains the words that advice is written in")
    void theAdvicesOwnWords(String word) {
        assertThat(Run.of("about", word).out()).contains(word + " (word of the advice)\n  ");
    }

    @ParameterizedTest
    @CsvSource({
        "data engeneer, data engineer",
        "mathematcs, mathematics",
    })
    @DisplayName("about proposes the name that differs in one letter")
    void aNameOneLetterOff(String written, String meant) {
        assertThat(Run.of("about", written).err()).contains("did you mean \"" + meant + "\"?");
    }

    @ParameterizedTest
    @ValueSource(strings = {"location", "giz", "engineering manager of teams"})
    @DisplayName("about proposes nothing where no name is that near")
    void nothingNear(String written) {
        assertThat(Run.of("about", written).err()).doesNotContain("did you mean");
    }
}
