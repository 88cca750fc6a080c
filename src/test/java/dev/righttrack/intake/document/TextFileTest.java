package dev.righttrack.intake.document;

import static org.assertj.core.api.Assertions.assertThat;

import dev.righttrack.findings.Findings;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** Bytes taken for text. */
class TextFileTest {

    @Test
    void theSignForAMissingCharacterIsTextLikeAnyOther() {
        Findings findings = new Findings();
        String text = "a \uFFFD b";
        assertThat(TextFile.decoded(text.getBytes(StandardCharsets.UTF_8), "f", 1, findings))
                .contains(text);
        assertThat(findings.isEmpty()).isTrue();
    }

    @Test
    void bytesThatAreNoTextAreToldWithTheirLine() {
        Findings findings = new Findings();
        byte[] bytes = {'a', '\n', (byte) 0xC3, '\n'};
        assertThat(TextFile.decoded(bytes, "f", 1, findings)).isEmpty();
        assertThat(findings.sorted().get(0).place().line()).isEqualTo(2);
    }
}
