package dev.righttrack.facts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.righttrack.scoring.Verdict;
import dev.righttrack.text.ClosedWord;
import java.util.List;
import org.junit.jupiter.api.Test;

class ClosedWordsTest {

    @Test
    void theWordsOfAListAreThoseOfTheFilesInTheirOrder() {
        assertThat(ClosedWord.all(Verdict.class)).containsExactly("far", "near", "ready");
        assertThat(ClosedWord.all(Importance.class)).containsExactly("essential", "expected", "helpful");
    }

    @Test
    void aWordIsFoundUnderItsOwnSpellingOnly() {
        assertThat(Verdict.of("near")).contains(Verdict.NEAR);
        assertThat(Verdict.of("NEAR")).isEmpty();
        assertThat(Verdict.of("nearly")).isEmpty();
    }

    @Test
    void aRuleCannotAskWithAnImportanceThatThereIsNot() {
        assertThat(new ToolRequirement("analyst", "plots", "helpful", "a rule").importance())
                .isEqualTo(Importance.HELPFUL);
        assertThatThrownBy(() -> new ToolRequirement("analyst", "plots", "helpfull", "a rule"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("helpfull");
        assertThatThrownBy(() -> new Requirement(
                        "analyst",
                        List.of("mathematics"),
                        new Level("solid", 2),
                        "vital",
                        "a rule",
                        Circumstances.ALWAYS))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("vital");
    }
}
