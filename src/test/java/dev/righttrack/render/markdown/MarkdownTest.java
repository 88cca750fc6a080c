package dev.righttrack.render.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A text in Markdown is read as it was written. */
class MarkdownTest {

    @ParameterizedTest(name = "{0} is written {1}")
    @CsvSource(
            delimiter = '^',
            value = {
                "A ~~x~~ $y$^A \\~\\~x\\~\\~ \\$y\\$",
                "*a* _b_ **c**^\\*a\\* \\_b\\_ \\*\\*c\\*\\*",
                "<script>alert(1)</script>^\\<script\\>alert(1)\\</script\\>",
                "a | b^a \\| b",
                "![x](y)^!\\[x\\](y)",
                "[x]: y^\\[x\\]: y",
                "`code`^\\`code\\`",
                "back\\slash^back\\\\slash",
                "# no heading^\\# no heading",
                "&lt;b&gt;^\\&lt;b\\&gt;",
                "&#60;b^\\&\\#60;b",
                "see https://example.org^see https\\://example.org",
                "see www.example.org^see www\\.example.org",
                "ask @somebody^ask \\@somebody",
                "a@example.org^a\\@example.org",
                "C# and C++^C\\# and C++"
            })
    void markupIsEscaped(String text, String written) {
        assertThat(Markdown.text(text)).isEqualTo(written);
    }

    @ParameterizedTest(name = "{0} needs no escape")
    @ValueSource(
            strings = {
                "machine learning engineer: ready",
                "1. a role",
                "R & D",
                "AT&T",
                "5 @ 3",
                "a: b",
                "and so on...",
                "(in brackets)",
                "yes!",
                "M\u00fcller-L\u00fcdenscheidt",
                "at 9:30",
                "don't",
                "\"quoted\""
            })
    void plainTextStays(String text) {
        assertThat(Markdown.text(text)).isEqualTo(text);
    }

    @ParameterizedTest(name = "{0} begins a paragraph as {1}")
    @CsvSource(
            delimiter = '^',
            value = {
                "- a^\\- a",
                "+ a^\\+ a",
                "1. a^1\\. a",
                "12) a^12\\) a",
                "---^\\---",
                "===^\\===",
                "> a^\\> a",
                "1.5 years^1.5 years",
                "2 years^2 years",
                "a - b^a - b"
            })
    void noTextBeginsABlock(String text, String written) {
        assertThat(Markdown.block(text)).isEqualTo(written);
    }

    @Test
    void aLineBreakBeginsNoLine() {
        assertThat(Markdown.text("a\n# b\r\n\u2028- c")).isEqualTo("a \\# b - c");
    }

    @Test
    void codeInProseIsCodeAndTheRestIsText() {
        assertThat(Markdown.prose("Under `when_x`, *one* line and a ` too"))
                .isEqualTo("Under `when_x`, \\*one\\* line and a \\` too");
    }

    @Test
    void noLineClosesTheFence() {
        assertThat(Markdown.code(List.of("when", "````", "<b>\u202e"))).isEqualTo("`````\nwhen\n````\n<b> \n`````");
    }

    @Test
    void aFenceIsNoLongerThanItHasToBe() {
        assertThat(Markdown.code(List.of("a `b` c"))).isEqualTo("```\na `b` c\n```");
    }
}
