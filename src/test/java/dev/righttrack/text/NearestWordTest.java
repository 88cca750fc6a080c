package dev.righttrack.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which word is proposed for another, and where none is. */
class NearestWordTest {

    private static final List<String> KNOWN = List.of(
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
                "pythn | python",
                "pyhton | python",
                "ppython | python",
                "sqk | sql",
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
