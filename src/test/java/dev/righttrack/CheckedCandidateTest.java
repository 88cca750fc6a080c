package dev.righttrack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.righttrack.advice.Advice;
import dev.righttrack.candidate.Candidate;
import dev.righttrack.candidate.InvalidCandidateException;
import dev.righttrack.candidate.LevelRange;
import dev.righttrack.candidate.Stance;
import dev.righttrack.facts.Level;
import dev.righttrack.loading.LoadedRules;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/** Nobody is advised whose facts are not in the words of the knowledge, whoever put them together. */
class CheckedCandidateTest {

    private static final LoadedRules RIGHT_TRACK = LoadedRules.load(Path.of("rules"), Path.of("facts"));
    private static final Candidate X = Candidate.unknown("x");
    private static final Level SOLID = new Level("solid", 2);

    @AfterAll
    static void close() {
        RIGHT_TRACK.close();
    }

    private static void refused(Candidate candidate, String part) {
        assertThatThrownBy(() -> RIGHT_TRACK.advise(candidate))
                .isInstanceOf(InvalidCandidateException.class)
                .hasMessageContaining(part);
        assertThatThrownBy(() -> RIGHT_TRACK.conclude(candidate)).isInstanceOf(InvalidCandidateException.class);
        assertThatThrownBy(() -> RIGHT_TRACK.explain(candidate)).isInstanceOf(InvalidCandidateException.class);
    }

    @Test
    void misspelledFactsAreRefusedByTheFirstOfThem() {
        refused(
                X.withSkills(Map.of(
                                "statistiks",
                                LevelRange.exactly(new Level("superb", 9)),
                                "mathematics",
                                LevelRange.exactly(new Level("solid", 7))))
                        .withActivities(Set.of("juggles")),
                "unknown skill \"statistiks\"");
        refused(X.withSkill("mathematics", LevelRange.exactly(new Level("solid", 7))), "has the rank 2, not 7");
        refused(X.withActivities(Set.of("juggles")), "unknown activity \"juggles\"");
        refused(X.withWish("deploiment", "wants"), "Did you mean \"deployment\"?");
        refused(X.withWish("deployment", "would like"), "unknown wish \"would like\"");
        refused(
                X.withBackground(Set.of("activitys"), Map.of(), Optional.empty(), Optional.empty()),
                "unknown list \"activitys\"");
        refused(
                X.withBackground(Set.of(), Map.of("coding", -4.0), Optional.empty(), Optional.empty()),
                "experience.coding: -4.0 is no number of years");
        refused(X.withCircumstances(Map.of("stage", Set.of("stadium"))), "unknown stage \"stadium\"");
    }

    @Test
    void whatIsBuiltIsAdvisedAsTheSameFactsFromAFile() {
        Candidate built = RIGHT_TRACK
                .candidate()
                .id("ada")
                .skill("mathematics", "solid")
                .tools("numpy")
                .wish("modeling", Stance.WANTS)
                .build();
        Candidate read = RIGHT_TRACK
                .candidates()
                .readLine(
                        "{\"id\": \"ada\", \"skills\": {\"mathematics\": \"solid\"}, \"tools\": [\"numpy\"],"
                                + " \"wishes\": {\"modeling\": \"yes\"}}",
                        "ada",
                        1)
                .value()
                .orElseThrow();
        assertThat(built).isEqualTo(read);
        Advice advice = RIGHT_TRACK.advise(built);
        assertThat(advice.profile())
                .filteredOn(skill -> skill.skill().equals("mathematics"))
                .singleElement()
                .satisfies(skill -> assertThat(skill.low()).isEqualTo(SOLID));
        assertThat(advice).isEqualTo(RIGHT_TRACK.advise(read));
    }
}
