package dev.righttrack.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The last line of defence before a terminal. */
class PrintableWriterTest {

    @ParameterizedTest(name = "{0} becomes a blank")
    @ValueSource(
            strings = {
                "\u0000",
                "\u0007",
                "\b",
                "\t",
                "\r",
                "\u007f",
                "\u0085",
                "\u009b",
                "\u009d",
                "\u00ad",
                "\u061c",
                "\u200b",
                "\u202e",
                "\u2028",
                "\u2029",
                "\u2066",
                "\ufeff",
                "\ufff9",
                "\ufffe",
                "\ud800",
                "\udc00",
                "\udb40\udc41",
                "\u001b",
                "\u001b]0;",
                "\u001b[2J",
                "\u001b[31",
                "\u001bc"
            })
    void whatActsOrHidesBecomesABlank(String text) {
        String harmless = text.replaceAll("[^\\[\\]0-9;Jc]+", "");
        assertThat(PrintableWriter.guarded("a" + text + "b")).isEqualTo("a " + harmless + "b");
    }

    @ParameterizedTest(name = "{0} stays")
    @ValueSource(
            strings = {
                "plain",
                "line\n",
                "M\u00fcller",
                "\u0416",
                "\u6f22",
                "\ud842\udfb7",
                "\ud83d\ude80",
                "a\u00a0b",
                "\ud83d\udc69\u200d\ud83d\udcbb",
                "\u0645\u06cc\u200c\u062e\u0648\u0627\u0647\u0645",
                "\u001b[1mbold\u001b[0m",
                "\u001b[38;5;12m",
                "\u001b[m",
                "e\u0301"
            })
    void whatIsSeenStays(String text) {
        assertThat(PrintableWriter.guarded(text)).isEqualTo(text);
    }

    @ParameterizedTest(name = "the same however it is cut: {0}")
    @ValueSource(
            strings = {
                "\u001b[31mred\u001b[0m",
                "a\u001b]0;owned\u0007b",
                "\ud83d\udc69\u200d\ud83d\udcbb!",
                "a\u200db\u200d c",
                "x\ud800y",
                "one\u009d\u009dtwo\u202e\tthree\nfour"
            })
    void theSameHoweverItIsCut(String text) throws IOException {
        StringWriter out = new StringWriter();
        try (PrintableWriter writer = new PrintableWriter(out, false)) {
            for (int i = 0; i < text.length(); i++) {
                writer.write(text.charAt(i));
                writer.flush();
            }
        }
        assertThat(out).hasToString(PrintableWriter.guarded(text));
    }

    @ParameterizedTest(name = "where lines are redrawn, {0} is {1}")
    @CsvSource({"true, 1", "false, 0"})
    void aReturnPassesWhereLinesAreRedrawnOnly(boolean redraws, int returns) throws IOException {
        StringWriter out = new StringWriter();
        try (PrintableWriter writer = new PrintableWriter(out, redraws)) {
            writer.write("\rhalf\u009d");
        }
        assertThat(out.toString().chars().filter(c -> c == '\r').count()).isEqualTo(returns);
        assertThat(out.toString()).doesNotContain("\u009d");
    }

    @Test
    void halfOfSomethingAtTheEndIsLeftOut() throws IOException {
        StringWriter out = new StringWriter();
        try (PrintableWriter writer = new PrintableWriter(out, false)) {
            writer.write("end\u001b[3");
        }
        assertThat(out).hasToString("end");
    }

    @Test
    void aDiskThatIsFullIsNoticed() throws IOException {
        OutputStream full = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException("no space left");
            }
        };
        try (PrintWriter printed = new PrintWriter(full, false, StandardCharsets.UTF_8);
                PrintableWriter writer = new PrintableWriter(printed, false)) {
            writer.write("a line\n");
            assertThatThrownBy(writer::flush).isInstanceOf(IOException.class);
        }
    }
}
