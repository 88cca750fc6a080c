package dev.righttrack.rules.language;

import static org.assertj.core.api.Assertions.assertThat;

import dev.righttrack.findings.Finding;
import dev.righttrack.findings.Findings;
import dev.righttrack.findings.Place;
import dev.righttrack.knowledge.Vocabulary;
import dev.righttrack.oracle.Bases;
import dev.righttrack.rules.source.ShippedCore;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** To read first: a line of a rule, the sentence that reads it, and what is said of a line that none reads. */
class SentenceExamplesTest {

    private final Findings findings = new Findings();
    private final SentenceReader reader = new SentenceReader(
            new LanguageReader("rules/language.dsl", findings)
                    .read(ShippedCore.language().content()),
            new SlotWords(Bases.KNOWLEDGE, new Vocabulary(Bases.KNOWLEDGE)));

    private Optional<SentenceUse> read(String side, String line) {
        return reader.read(side, line, new Place("rules/roles/analyst.dslr", 9, 5), "analyst: mathematics", findings);
    }

    private SentenceUse use(String side, String line) {
        return read(side, line).orElseThrow();
    }

    @Test
    @DisplayName("a line fills the slots of the one sentence that reads it")
    void aLineFillsTheSlots() {
        SentenceUse use = use("then", "requires solid mathematics, essential");
        assertThat(use.pattern()).isEqualTo("requires {level} {skill}, {importance}");
        assertThat(use.filling("skill")).containsExactly("mathematics");
        assertThat(use.filling("level")).containsExactly("solid");
        assertThat(use.filling("importance")).containsExactly("essential");
    }

    @Test
    @DisplayName("a slot of several takes a list")
    void aSlotOfSeveralTakesAList() {
        assertThat(use("when", "the candidate uses one of k-means, PCA").filling("methods"))
                .hasSize(2);
    }

    @Test
    @DisplayName("words are read as the facts folder spells them, whichever spelling a coach uses")
    void wordsAreReadAsTheFactsSpellThem() {
        assertThat(use("when", "the candidate works with SKLEARN").filling("tool"))
                .containsExactly("scikit-learn");
    }

    @Test
    @DisplayName("a sentence of conclusions does not read a condition")
    void aConclusionIsNoCondition() {
        assertThat(read("when", "requires solid mathematics, essential")).isEmpty();
        assertThat(findings.hasErrors()).isTrue();
    }

    @Test
    @DisplayName("a word that the facts do not have is reported where it stands, with the nearest right one")
    void aMisspelledWordIsReportedWhereItStands() {
        assertThat(read("then", "requires solid mathmatics, essential")).isEmpty();
        List<Finding> reported = findings.sorted();
        assertThat(reported).singleElement().satisfies(finding -> {
            assertThat(finding.place()).isEqualTo(new Place("rules/roles/analyst.dslr", 9, 20));
            assertThat(finding.hint()).contains("\"mathematics\"");
        });
    }

    @Test
    @DisplayName("for a word that is near nothing, none is proposed")
    void forAWordThatIsNearNothingNoneIsProposed() {
        assertThat(read("then", "requires solid juggling, essential")).isEmpty();
        assertThat(findings.sorted())
                .singleElement()
                .satisfies(finding -> assertThat(finding.hint()).doesNotContain("Did you mean"));
    }
}
