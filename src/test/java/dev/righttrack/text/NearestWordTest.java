package dev.righttrack.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which word is proposed for another, and where none is. */
class NearestWordTest {

    private static final List<String> KNOWN = List.of(
            "education",
            "excel",
            "solid",
            "none",
            "wants",
            "does not want",
            "tools",
            "python",
            "sql",
            "r",
            "c",
            "go",
            "power bi",
            "a year",
            "two years",
            "five years",
            "many",
            "several",
            "two",
            "at least solid",
            "at most solid",
            "first of all statistics",
            "machine learning",
            "deep learning",
            "some experience");

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "execl | excel",
                "sloid | solid",
                "wanst | wants",
                "toosl | tools",
                "sold | solid",
                "sqk | sql",
                "pythn | python",
                "pyhton | python",
                "ppython | python",
                "nnoe | none",
                "2 years | two years",
                "2 yeras | two years",
                "2 | two",
                "does not watn | does not want",
                "at laest solid | at least solid",
                "machin learnig | machine learning",
                "first of all statistcs | first of all statistics",
            })
    void aSlipOrTwoAreSeenThrough(String text, String nearest) {
        assertThat(NearestWord.to(text, KNOWN)).contains(nearest);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"awk", "sqk", "jav"})
    @DisplayName("among many words, a short one that differs in a letter is another one")
    void amongManyAShortWordIsAnotherOne(String text) {
        List<String> many = Stream.concat(
                        Stream.of("aws", "sql", "java"), IntStream.range(0, 50).mapToObj(i -> "word number " + i))
                .toList();
        assertThat(NearestWord.to(text, many)).isEmpty();
        assertThat(NearestWord.to("slq", many)).contains("sql");
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "pytho, python",
        "pythonn, python",
        "pythom, python",
        "ypthon, python",
        "pyhton, python",
        "machine lerning, machine learning",
    })
    @DisplayName("one letter that is wrong, missing or too many, or two that are swapped, misspell a word")
    void oneLetterMisspells(String text, String meant) {
        assertThat(NearestWord.slipOf(text, KNOWN)).contains(meant);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"sqlx", "python", "pyhtno", "python3", "exce", "twos"})
    @DisplayName("another figure, a second letter or a short word does not misspell one")
    void anotherWordDoesNotMisspell(String text) {
        assertThat(NearestWord.slipOf(text, KNOWN)).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "4 years",
        "3 years",
        "12 years",
        "three",
        "does want",
        "at least",
        "at most",
        "x",
        "-",
        "d",
        "aws",
        "powerpoint",
        "location",
        "causal inference",
        "wnatst",
        "one",
        "no",
        "machine earning no",
        "a",
        "not solid",
        "no experience",
        "''",
    })
    void nothingIsProposedWhereNothingIsNearOrSaysTheSame(String text) {
        assertThat(NearestWord.to(text, KNOWN)).isEmpty();
    }
}
