package dev.righttrack.rules.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.righttrack.facts.Complete;
import dev.righttrack.facts.Tool;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** To read first: what the conditions behind the sentences say, and among which facts they hold. */
class ConditionExamplesTest {

    private static final Tool NUMPY = new Tool("numpy", Set.of("scientific computing"), Set.of("data science"));
    private static final Tool PANDAS = new Tool("pandas", Set.of("scientific computing"), Set.of("data science"));
    private static final Tool EXCEL = new Tool("excel", Set.of("spreadsheets"), Set.of());

    private static Condition condition(String line) {
        try {
            return MeaningReader.condition(line, List.of());
        } catch (UnfitLineException unfit) {
            throw new IllegalArgumentException(unfit);
        }
    }

    private static boolean holds(String line, Tool... tools) {
        return holds(line, Map.of(FactType.TOOL, List.of(tools)));
    }

    private static boolean holds(String line, Map<FactType, List<?>> facts) {
        return condition(line).holds(type -> facts.getOrDefault(type, List.of()));
    }

    @Test
    @DisplayName("there is such a fact: one that fits is enough, and one that does not is nothing")
    void thereIsSuchAFact() {
        String numpy = "exists Tool(name == \"numpy\")";
        assertThat(holds(numpy, EXCEL, NUMPY)).isTrue();
        assertThat(holds(numpy, EXCEL)).isFalse();
    }

    @Test
    @DisplayName("there are at least two such facts: one is not enough")
    void thereAreAtLeastTwo() {
        String two = "accumulate(Tool(skills contains \"data science\"); $count : count(1); $count >= 2)";
        assertThat(holds(two, NUMPY, PANDAS)).isTrue();
        assertThat(holds(two, NUMPY, EXCEL)).isFalse();
    }

    @Test
    @DisplayName("there is no such fact: it holds as long as none is there")
    void thereIsNoSuchFact() {
        String none = "not Tool(families contains \"spreadsheets\")";
        assertThat(holds(none, NUMPY)).isTrue();
        assertThat(holds(none, NUMPY, EXCEL)).isFalse();
        assertThat(condition(none).needsAbsence()).isTrue();
    }

    @Test
    @DisplayName("what is not named is unknown: a list has to be complete before something counts as not used")
    void aListHasToBeComplete() {
        String nothing = "exists Complete(name == \"spreadsheets\") and not Tool(families contains \"spreadsheets\")";
        Complete complete = new Complete("spreadsheets");
        assertThat(holds(nothing, Map.of(FactType.COMPLETE, List.of(complete)))).isTrue();
        assertThat(holds(nothing, Map.of())).isFalse();
        assertThat(holds(nothing, Map.of(FactType.COMPLETE, List.of(complete), FactType.TOOL, List.of(EXCEL))))
                .isFalse();
    }

    @Test
    @DisplayName("a condition is written back as the line that it was read from")
    void aConditionIsWrittenBack() {
        String line = "exists Tool(name == \"numpy\")";
        assertThat(condition(line).drl()).isEqualTo(line);
    }

    @Test
    @DisplayName("a line that says anything else is refused, such as one that calls a method")
    void anythingElseIsRefused() {
        assertThatThrownBy(() -> MeaningReader.condition("exists Tool(name.length() == 5)", List.of()))
                .isInstanceOf(UnfitLineException.class);
    }
}
