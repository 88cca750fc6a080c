package dev.righttrack.authoring.exact;

import static org.assertj.core.api.Assertions.assertThat;

import dev.righttrack.advice.Advice;
import dev.righttrack.candidate.Candidate;
import dev.righttrack.engine.Conclusions;
import dev.righttrack.engine.Engine;
import dev.righttrack.facts.Statement;
import dev.righttrack.oracle.Bases;
import dev.righttrack.oracle.InventedRules;
import dev.righttrack.oracle.RandomCandidates;
import dev.righttrack.oracle.SampleSize;
import dev.righttrack.scoring.Readiness;
import dev.righttrack.scoring.RolePlace;
import dev.righttrack.scoring.Score;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The exact evaluation held against the engine. */
class ExactEvaluatorTest {

    @Test
    void itConcludesWhatTheEngineConcludesFromTheShippedRules() {
        compare(Bases.shipped(), 1, SampleSize.of(300, 90_000));
    }

    @Test
    void itConcludesWhatTheEngineConcludesUnderOtherReadings() {
        compare(Bases.shipped(Map.of("X4", "subtask table", "X11", "required")), 2, SampleSize.of(40, 2_000));
        compare(Bases.shipped(Map.of("X3", "broad sciences", "X26", "one skill")), 3, SampleSize.of(40, 2_000));
        compare(Bases.shipped(Map.of("X21", "expected tools", "X19", "modeling only")), 4, SampleSize.of(40, 2_000));
    }

    @Test
    void itConcludesWhatTheEngineConcludesFromInventedRules() {
        for (long seed : SampleSize.seeds(2, 50)) {
            compare(Bases.of(InventedRules.barring(Bases.KNOWLEDGE, seed), Map.of()), seed, SampleSize.of(50, 200));
        }
    }

    @Test
    void itFindsTheLeadAndTheSubtasksThatTheAdviceHas() {
        RandomCandidates random = new RandomCandidates(Bases.KNOWLEDGE, 5);
        ExactEvaluator advisor = new ExactEvaluator(RuleSet.of(Bases.shipped().base()));
        try (Engine engine = new Engine(Bases.shipped().base())) {
            for (int i = 0; i < SampleSize.of(60, 5_000); i++) {
                Candidate candidate = i % 2 == 0 ? random.strong() : random.almostKnown();
                Advice advice = engine.advise(candidate);

                assertThat(advisor.rank(candidate).lead()).as("number %d", i).isEqualTo(advice.lead());
                assertThat(advisor.subtasks(candidate)).as("number %d", i).isEqualTo(subtasks(advice));
            }
        }
    }

    private static Map<String, Readiness> subtasks(Advice advice) {
        Map<String, Readiness> all = new HashMap<>();
        advice.roles().forEach(role -> role.subtasks().forEach(one -> all.put(one.subtask(), one.when())));
        return all;
    }

    /** Compares on candidates of all sorts. */
    private static void compare(Bases.Base base, long seed, int count) {
        RandomCandidates random = new RandomCandidates(Bases.KNOWLEDGE, seed);
        ExactEvaluator advisor = new ExactEvaluator(RuleSet.of(base.base()));
        try (Engine engine = new Engine(base.base())) {
            for (int i = 0; i < count; i++) {
                Candidate candidate = switch (i % 3) {
                    case 0 -> random.next();
                    case 1 -> random.almostKnown();
                    default -> random.strong();
                };
                assertThat(text(advisor.advise(candidate)))
                        .as("seed %d, number %d: %s", seed, i, candidate)
                        .isEqualTo(text(engine.conclude(candidate)));
            }
        }
    }

    private static String text(EvaluationResult outcome) {
        return outcome.roles().stream()
                        .map(r -> List.of(
                                        r.role(),
                                        r.worst(),
                                        r.best(),
                                        r.ability(),
                                        r.aspiration(),
                                        r.fit(),
                                        r.strengths(),
                                        r.variant())
                                .toString())
                        .sorted()
                        .toList()
                + " "
                + outcome.roles().stream().map(EvaluationResult.OfRole::role).toList()
                + " " + outcome.leaders()
                + " " + outcome.said().stream().sorted().toList();
    }

    private static String text(Conclusions conclusions) {
        List<RolePlace> places = conclusions.of(RolePlace.class).stream()
                .sorted((a, b) -> Integer.compare(a.rank(), b.rank()))
                .toList();
        Set<StatedLine> said = conclusions.of(Statement.class).stream()
                .filter(s -> !s.rule().startsWith("core:"))
                .map(s -> new StatedLine(s.kind(), s.about(), s.text()))
                .collect(Collectors.toSet());
        return conclusions.of(Score.class).stream()
                        .map(ExactEvaluatorTest::text)
                        .sorted()
                        .toList()
                + " " + places.stream().map(RolePlace::role).toList()
                + " "
                + places.stream().filter(RolePlace::leader).map(RolePlace::role).toList()
                + " " + said.stream().sorted().toList();
    }

    private static String text(Score s) {
        return List.of(
                        s.role(),
                        s.worst().rank(),
                        s.best().rank(),
                        s.ability().point(),
                        s.aspiration().point(),
                        s.fit().point(),
                        s.strengths(),
                        s.variant())
                .toString();
    }
}
