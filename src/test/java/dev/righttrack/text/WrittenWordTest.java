package dev.righttrack.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WrittenWordTest {

    @Test
    void whatCannotBeSeenAtTheEndsIsDropped() {
        assertThat(WrittenWord.of("\u00A0\u200Bpython\uFEFF\u2003\t")).isEqualTo("python");
    }

    @Test
    void whatStandsWithinStays() {
        assertThat(WrittenWord.of("pyt\u200Bhon")).isEqualTo("pyt\u200Bhon");
        assertThat(WrittenWord.of("machine  learning")).isEqualTo("machine  learning");
    }

    @Test
    void fullWidthIsFoldedAndASuperscriptIsNot() {
        assertThat(WrittenWord.of("ｒ")).isEqualTo("r");
        assertThat(WrittenWord.of("Ｃ＋＋")).isEqualTo("C++");
        assertThat(WrittenWord.of("m²")).isEqualTo("m²");
    }

    @Test
    void nothingButInvisibleSignsIsNothing() {
        assertThat(WrittenWord.of("\u200B \u00A0")).isEmpty();
    }
}
