package dev.righttrack.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How texts are made alike before they are looked up. */
class VocabularyTest {

    private static final long SEED = 23;
    private static final String CHARACTERS = "ab1 -_.\u00a0\u2013";

    @ParameterizedTest
    @CsvSource({
        "machine learning, machine learning",
        "' Machine  Learning ', machine learning",
        "machine_learning, machine learning",
        "domain - specific, domain-specific",
        "domain--specific, domain--specific",
        "C++, c++",
    })
    void capitalsBlanksAndDashesAreMadeAlike(String written, String folded) {
        assertThat(Vocabulary.folded(written)).isEqualTo(folded);
    }

    /** What is folded already is handed back as it is; folding it in capitals goes the long way and must end there too. */
    @Test
    void theShortWayAndTheLongWayEndAtTheSameText() {
        Random random = new Random(SEED);
        int handedBack = 0;
        for (int i = 0; i < 50_000; i++) {
            StringBuilder written = new StringBuilder("x");
            for (int k = random.nextInt(7); k >= 0; k--) {
                written.append(CHARACTERS.charAt(random.nextInt(CHARACTERS.length())));
            }
            String text = written.toString();
            String folded = Vocabulary.folded(text);
            assertThat(folded)
                    .as("%s, seed %d", text, SEED)
                    .isEqualTo(Vocabulary.folded(text.toUpperCase(Locale.ROOT)));
            handedBack += folded.equals(text) ? 1 : 0;
        }
        assertThat(handedBack).isBetween(1_000, 49_000);
    }
}
