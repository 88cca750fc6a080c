package dev.righttrack.render;

import static org.assertj.core.api.Assertions.assertThat;

import dev.righttrack.learning.Weeks;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Weeks of learning in everyday words, and in figures for a column. */
class LearningTimeTest {

    @ParameterizedTest(name = "{0} to {1} weeks are {2}, in a column {3}")
    @DisplayName("weeks are told in weeks, months or years")
    @CsvSource({
        "0, 0, nothing, 0 weeks",
        "1, 1, one week, 1 week",
        "10, 10, ten weeks, 10 weeks",
        "11, 11, three months, 3 months",
        "77, 77, eighteen months, 18 months",
        "78, 78, one and a half years, 1.5 years",
        "300, 300, six years, 6 years",
        "0, 40, up to nine months, up to 9 months",
        "104, 208, two to four years, 2-4 years",
        "20, 104, five months to two years, 0.5-2 years",
        "2000, 2000, 38 years, 38 years"
    })
    void words(int least, int most, String words, String brief) {
        Weeks weeks = new Weeks(least, most);
        assertThat(LearningTime.of(weeks)).isEqualTo(words);
        assertThat(LearningTime.brief(weeks)).isEqualTo(brief);
    }
}
