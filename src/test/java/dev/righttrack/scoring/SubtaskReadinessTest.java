package dev.righttrack.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import dev.righttrack.advice.Advice;
import dev.righttrack.advice.SubtaskAdvice;
import dev.righttrack.candidate.Candidate;
import dev.righttrack.candidate.LevelRange;
import dev.righttrack.engine.Engine;
import dev.righttrack.facts.Level;
import dev.righttrack.oracle.Bases;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A subtask that needs one language of several")
class SubtaskReadinessTest {

    private static final LevelRange SOLID = LevelRange.exactly(new Level("solid", 2));

    private static Engine engine;

    @BeforeAll
    static void load() {
        engine = new Engine(Bases.shipped().base());
    }

    @AfterAll
    static void close() {
        engine.close();
    }

    @Test
    @DisplayName("is not in reach by a level of the skill alone: who asks databases may know nothing of accelerators")
    void byTheSkillAlone() {
        SubtaskAdvice training = training(Set.of("sql"), Set.of());

        assertThat(training.when()).isEqualTo(Readiness.WITH_A_TEAMMATE);
        assertThat(training.open()).isTrue();
    }

    @Test
    @DisplayName("is in reach by that level beside a tool of the family")
    void besideATool() {
        assertThat(training(Set.of("cuda"), Set.of()).when()).isEqualTo(Readiness.TODAY);
    }

    @Test
    @DisplayName("stays out of reach where all tools of the family are told, and there is none")
    void withoutAnyTool() {
        SubtaskAdvice training = training(Set.of("sql"), Set.of("accelerators"));

        assertThat(training.when()).isEqualTo(Readiness.WITH_A_TEAMMATE);
        assertThat(training.open()).isFalse();
    }

    @Test
    @DisplayName("leaves other subtasks of the skill as they are")
    void othersAreAsTheyWere() {
        assertThat(subtask(Set.of("sql"), Set.of(), "querying data").when()).isEqualTo(Readiness.TODAY);
    }

    private static SubtaskAdvice training(Set<String> tools, Set<String> complete) {
        return subtask(tools, complete, "accelerating training");
    }

    private static SubtaskAdvice subtask(Set<String> tools, Set<String> complete, String name) {
        Candidate candidate = Candidate.fields("kim")
                .skills(Map.of("domain-specific languages", SOLID, "algorithmic coding", SOLID))
                .tools(tools)
                .complete(complete)
                .build();
        Advice advice = engine.advise(candidate);
        return advice.roles().stream()
                .flatMap(role -> role.subtasks().stream())
                .filter(one -> one.subtask().equals(name))
                .findFirst()
                .orElseThrow();
    }
}
