package dev.righttrack.facts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.righttrack.advice.RequirementState;
import dev.righttrack.candidate.CircumstanceKind;
import dev.righttrack.candidate.ExperienceKind;
import dev.righttrack.candidate.Stance;
import dev.righttrack.scoring.Readiness;
import dev.righttrack.scoring.Verdict;
import dev.righttrack.scoring.judgement.Preference;
import dev.righttrack.scoring.judgement.ToolState;
import dev.righttrack.scoring.judgement.WishBasis;
import dev.righttrack.text.ClosedWord;
import java.util.List;
import org.junit.jupiter.api.Test;

class ClosedWordsTest {

    @Test
    void theWordsOfAListAreThoseOfTheFilesInTheirOrder() {
        assertThat(ClosedWord.all(Verdict.class)).containsExactly("far", "near", "ready");
        assertThat(ClosedWord.all(Importance.class)).containsExactly("essential", "expected", "helpful");
        assertThat(ClosedWord.all(Stance.class)).containsExactly("does not want", "no matter", "wants");
        assertThat(CircumstanceKind.FIXED.stream().map(CircumstanceKind::word))
                .containsExactly("application", "organization", "stage", "variety");
        assertThat(ClosedWord.all(ExperienceKind.class)).containsExactly("coding", "machine learning");
        assertThat(ClosedWord.all(SkillBasis.class)).containsExactly("stated", "read", "inferred", "unknown");
        assertThat(ClosedWord.all(WishBasis.class)).containsExactly("stated", "assumed", "unknown");
        assertThat(ClosedWord.all(ToolState.class)).containsExactly("held", "lacked", "unknown");
        assertThat(ClosedWord.all(Readiness.class)).containsExactly("today", "with a teammate", "after learning");
        assertThat(ClosedWord.all(RequirementState.class)).containsExactly("met", "short", "open", "unknown");
    }

    @Test
    void aWordIsFoundUnderItsOwnSpellingOnly() {
        assertThat(Verdict.of("near")).contains(Verdict.NEAR);
        assertThat(Verdict.of("NEAR")).isEmpty();
        assertThat(Verdict.of("nearly")).isEmpty();
    }

    @Test
    void aConstantIsWrittenAsItsWordWhereverItIsPutTogetherWithText() {
        assertThat("" + Verdict.NEAR + Importance.HELPFUL + Stance.NO_MATTER + ToolState.HELD + Readiness.TODAY)
                .isEqualTo("nearhelpfulno matterheldtoday");
    }

    @Test
    void aWishInAWordThatThereIsNotIsNoWish() {
        assertThat(Preference.stated(new Wish("modeling", "no matter")).halves())
                .isEqualTo(1);
        assertThatThrownBy(() -> Preference.stated(new Wish("modeling", "would like")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("would like");
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
