package dev.righttrack.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PrintableTextTest {

    @Test
    void anOrdinaryTextStaysAsItIs() {
        assertThat(PrintableText.line("José, 3 years (C++)")).isEqualTo("José, 3 years (C++)");
    }

    @ParameterizedTest
    @ValueSource(
            ints = {
                0x00, 0x07, 0x1B, 0x7F, 0x80, 0x9B, 0x9D, 0xAD, 0x200B, 0x200E, 0x2028, 0x2029, 0x202E, 0x2066, 0xFEFF,
                0xFFFE, 0xE0041
            })
    void whatActsOrHidesBecomesABlank(int codePoint) {
        assertThat(PrintableText.line("a" + Character.toString(codePoint) + "b"))
                .isEqualTo("a b");
        assertThat(PrintableText.isPrintable("a" + Character.toString(codePoint)))
                .isFalse();
    }

    @Test
    void aLoneSurrogateBecomesABlankAndAPairStays() {
        assertThat(PrintableText.line("a\uD83Db")).isEqualTo("a b");
        assertThat(PrintableText.line("a\uD83D\uDE00b")).isEqualTo("a\uD83D\uDE00b");
    }

    @Test
    void aRunBecomesOneBlankAndTheEndsAreStripped() {
        assertThat(PrintableText.line("\u001B[31m\r\n a\u0007\u0085\n b \u200B"))
                .isEqualTo("[31m  a  b");
    }

    @Test
    void aJoinerWithinAWordStaysAndOneAtItsEndGoes() {
        assertThat(PrintableText.line("می\u200Cخواهم")).isEqualTo("می\u200Cخواهم");
        assertThat(PrintableText.line("a\u200D b")).isEqualTo("a  b");
        assertThat(PrintableText.isPrintable("a\u200D\u200Db")).isFalse();
    }

    @Test
    void linesKeepTheirBreaks() {
        assertThat(PrintableText.lines("a\u009D\r\nb\n\u202Ec")).isEqualTo("a \nb\n c");
    }

    @Test
    void aLongTextIsCutAndSaysSo() {
        assertThat(PrintableText.shortened("x".repeat(20), 10)).isEqualTo("xxxxxxx...");
        assertThat(PrintableText.shortened("x".repeat(10), 10)).isEqualTo("x".repeat(10));
        assertThat(PrintableText.shortened("xxxxxx\uD83D\uDE00yyyy", 10)).isEqualTo("xxxxxx...");
    }

    @Test
    void theFirstUnprintableCharacterIsNamedByItsCodePoint() {
        assertThat(PrintableText.unprintable("pyt\u200Bhon\u009D")).contains("U+200B");
        assertThat(PrintableText.unprintable("python")).isEmpty();
    }
}
