package dev.righttrack.intake.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import dev.righttrack.oracle.Bases;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A number that is missing, in another unit or finer than what it counts is reported where the facts are read. */
class WeightCheckTest {

    /** What is told of the shipped facts with other numbers. */
    private static List<String> told(String old, String changed) {
        Map<String, String> texts = new TreeMap<>(Bases.texts());
        String weights = texts.get("weights.yaml");
        assertThat(weights).contains(old);
        texts.put("weights.yaml", weights.replace(old, changed));
        return KnowledgeReader.read(texts, "facts").findings().stream()
                .map(finding -> finding.place() + " " + finding.message())
                .toList();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "essential",
                "expected",
                "helpful",
                "near limit",
                "leaders distance",
                "slight lead",
                "clear lead",
                "floor of evidence",
                "subtask level",
                "subtask today",
                "subtask with a teammate"
            })
    void aNumberThatTheAdviceRestsOnIsMissed(String name) {
        assertThat(told("\n" + name + ":\n", "\nanother number:\n"))
                .anyMatch(one -> one.endsWith("there is no weight \"" + name + "\""))
                .hasSize(1);
    }

    @Test
    void aWeightInPartsIsRefused() {
        assertThat(told("value: 3\n", "value: \"7/2\"\n")).anyMatch(one -> one.endsWith("\"essential\" is 7/2"));
    }

    @Test
    void anAlternativeInPartsIsRefused() {
        assertThat(told("alternatives: [2, 4]", "alternatives: [2, \"9/2\"]"))
                .anyMatch(one -> one.endsWith("\"essential\" is 9/2"));
    }

    @Test
    void aCountInPartsIsRefused() {
        assertThat(told("value: 8\n", "value: \"17/2\"\n")).anyMatch(one -> one.endsWith("\"many\" is 17/2"));
    }

    @Test
    void aCountOfZeroIsRefused() {
        assertThat(told("value: 8\n", "value: 0\n")).anyMatch(one -> one.endsWith("\"many\" is 0"));
    }

    @Test
    void aDurationInPartsIsNot() {
        assertThat(told("value: 10\n", "value: \"21/2\"\n")).isEmpty();
    }

    @Test
    void aSubtaskLevelOfZeroIsRefused() {
        assertThat(told("alternatives: [1, 3]\n  unit: level steps", "alternatives: [0, 3]\n  unit: level steps"))
                .anyMatch(one -> one.endsWith("\"subtask level\" is 0"));
    }

    @Test
    void anotherUnitIsRefused() {
        assertThat(told("value: 5\n  alternatives: [3, 8]\n  unit: points", "value: 5\n  unit: share"))
                .anyMatch(one -> one.endsWith("\"leaders distance\" has the unit share"));
    }
}
