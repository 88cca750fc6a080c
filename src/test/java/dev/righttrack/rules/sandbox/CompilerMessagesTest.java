package dev.righttrack.rules.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a library says, in words that need no knowledge of it. */
class CompilerMessagesTest {

    @ParameterizedTest(name = "{0} means {1}")
    @CsvSource(
            delimiter = '^',
            quoteCharacter = '~',
            value = {
                "[ERR 102] Line 5:4 mismatched input 'foo' expecting 'then' in rule X^\"foo\" cannot stand here",
                "[ERR 101] Line 5:4 no viable alternative at input 'end' in rule X^\"end\" cannot stand here",
                "Unable to resolve ObjectType 'Foo'^there is no kind of fact called \"Foo\"",
                "Unable to Analyse Expression foo.bar():^the expression \"foo.bar()\" cannot be understood",
                "Unable to find class 'Foo'^there is no type \"Foo\""
            })
    void whatIsKnownIsTranslated(String said, String means) {
        assertThat(CompilerMessages.of(said)).isEqualTo(means);
    }

    @ParameterizedTest(name = "{0} is left out")
    @ValueSource(
            strings = {
                "java.lang.NullPointerException: Cannot invoke \"org.drools.X.y()\" because \"z\" is null",
                "[Error: unable to resolve method using strict-mode: dev.righttrack.scoring.Span.foo()]",
                "Rule Compilation error : [Rule name='x'] org.mvel2.CompileException",
                "org.antlr.runtime.MismatchedTokenException(7!=9)",
                "null",
                ""
            })
    void whatHelpsNobodyIsLeftOut(String said) {
        assertThat(CompilerMessages.of(said))
                .doesNotContainIgnoringCase("org.", "java", "drools", "mvel", "exception", "null", "[");
        assertThat(CompilerMessages.after("it does not compile", said)).startsWith("it does not compile");
    }

    @Test
    void itIsShort() {
        assertThat(CompilerMessages.of("mismatched input '" + "x".repeat(9_000) + "' expecting"))
                .hasSizeLessThan(200);
    }
}
