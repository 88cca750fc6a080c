package dev.righttrack.intake.cases;

import static org.assertj.core.api.Assertions.assertThat;

import dev.righttrack.advice.Lead.Clarity;
import dev.righttrack.intake.document.ParseResult;
import dev.righttrack.oracle.Bases;
import dev.righttrack.render.yaml.CaseYaml;
import dev.righttrack.scoring.Readiness;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("What a case expects beside its rule")
class RuleCasesReaderTest {

    @Test
    @DisplayName("may be how clear the lead is, which roles lead, and when a subtask is possible")
    void everythingThatAdviceSays() {
        ExpectedAdvice expected =
                expected("{first: data analyst, lead: slight, leaders: [data analyst, data scientist],"
                        + " subtasks: {labeling data: with a teammate}}");

        assertThat(expected)
                .isEqualTo(ExpectedAdvice.NOTHING
                        .withFirst("data analyst")
                        .withLead(Clarity.SLIGHT)
                        .withLeaders(Set.of("data analyst", "data scientist"))
                        .withSubtasks(Map.of("labeling data", Readiness.WITH_A_TEAMMATE)));
    }

    @Test
    @DisplayName("is written as it is read")
    void roundTrip() {
        RuleCase one = read("{lead: none, leaders: [data scientist], subtasks: {labeling data: today}}")
                .value()
                .orElseThrow()
                .get(0);

        assertThat(CaseYaml.item(one))
                .contains("expect: {lead: none, leaders: [data scientist], subtasks: {labeling data: today}}");
    }

    @Test
    @DisplayName("may be that nobody leads")
    void noLeaders() {
        assertThat(expected("{leaders: []}").leaders()).isEqualTo(Optional.of(Set.of()));
        assertThat(expected("{lead: none}").leaders()).isEmpty();
    }

    @Test
    @DisplayName("is reported where it is no word for a lead or for when a subtask is possible, with the nearest word")
    void unknownWords() {
        assertThat(read("{lead: cleer, subtasks: {labeling data: todai}}").findings())
                .extracting(finding -> finding.message() + " " + finding.hint())
                .containsExactlyInAnyOrder(
                        "unknown lead \"cleer\" Did you mean \"clear\"?",
                        "unknown readiness \"todai\" Did you mean \"today\"?");
    }

    private static ExpectedAdvice expected(String expect) {
        ParseResult<List<RuleCase>> read = read(expect);
        assertThat(read.findings()).isEmpty();
        return read.value().orElseThrow().get(0).expected();
    }

    private static ParseResult<List<RuleCase>> read(String expect) {
        String text = "\"some rule\":\n  fires:\n    - case: one\n      given: {}\n      expect: " + expect + "\n";
        return RuleCasesReader.read(text, "some.test.yaml", Bases.KNOWLEDGE);
    }
}
