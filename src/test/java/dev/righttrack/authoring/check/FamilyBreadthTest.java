package dev.righttrack.authoring.check;

import static org.assertj.core.api.Assertions.assertThat;

import dev.righttrack.findings.Finding;
import dev.righttrack.findings.Findings;
import dev.righttrack.intake.cases.RuleCase;
import dev.righttrack.oracle.Bases;
import java.util.List;
import java.util.function.Predicate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A rule of evidence and the families of its cases")
class FamilyBreadthTest {

    private static final RuleWorkbench SHIPPED = RuleWorkbench.shipped();

    /** What the check finds with the shipped cases, less those that are left out. */
    private static List<Finding> without(Predicate<RuleCase> left) {
        Findings findings = new Findings();
        List<RuleCase> cases = SHIPPED.cases().stream().filter(left.negate()).toList();
        new RuleReview(Bases.KNOWLEDGE, findings).review(SHIPPED.rules().rules(), cases);
        return findings.sorted().stream()
                .filter(one -> one.checkId().equals("one-family"))
                .toList();
    }

    private static boolean fires(RuleCase one, String rule, String tool) {
        return one.fires() && one.rule().equals(rule) && one.given().tools().contains(tool);
    }

    @Test
    @DisplayName("every shipped rule has cases with tools of two families")
    void theShippedRulesAreClean() {
        assertThat(without(one -> false)).isEmpty();
    }

    @Test
    @DisplayName("where only query languages are shown, the language for graphics cards is named")
    void oneFamilyIsFound() {
        List<Finding> found = without(one -> fires(one, "domain-specific languages: a tool", "cuda"));
        assertThat(found).hasSize(1);
        assertThat(found.get(0).message())
                .contains("\"the candidate works with a tool for domain-specific languages\"")
                .contains("query languages alone");
        assertThat(found.get(0).hint()).contains("cuda (accelerators)");
    }

    @Test
    @DisplayName("a condition on a family needs no case of another one")
    void aChosenFamilyIsLeftAlone() {
        assertThat(without(one -> fires(one, "data science: statistics in a statistics package", "spss")))
                .isEmpty();
    }

    @Test
    @DisplayName("a rule without a case in which it fires is not found here too")
    void aRuleWithoutCasesIsAnothersFinding() {
        assertThat(without(one -> one.rule().equals("domain-specific languages: a tool")))
                .isEmpty();
    }
}
