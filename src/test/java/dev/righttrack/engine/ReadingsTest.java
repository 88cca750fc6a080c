package dev.righttrack.engine;

import static org.assertj.core.api.Assertions.assertThat;

import dev.righttrack.advice.Advice;
import dev.righttrack.advice.RoleAdvice;
import dev.righttrack.candidate.Candidate;
import dev.righttrack.intake.CandidateReader;
import dev.righttrack.knowledge.Interpretation;
import dev.righttrack.knowledge.Kind;
import dev.righttrack.oracle.Bases;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each interpretation that can change advice, switched: what it should change, and that it does. */
class ReadingsTest {

    private static final String RICH = """
            skills: {data science: solid, mathematics: solid, domain-specific languages: solid}
            wishes: {research: wants, deployment: wants, ai infrastructure: wants}
            stage: mature
            """;

    /** What is looked at under both readings. */
    private static final Map<String, Function<Advice, Object>> LOOKS = Map.of(
            "asks of data analyst", advice -> asks(advice, "data analyst"),
            "asks of machine learning researcher", advice -> asks(advice, "machine learning researcher"),
            "asks of data scientist", advice -> asks(advice, "data scientist"),
            "tools of software engineer",
                    advice -> role(advice, "software engineer").families().stream()
                            .map(t -> t.importance())
                            .toList(),
            "subtasks of data analyst",
                    advice -> role(advice, "data analyst").subtasks().stream()
                            .map(s -> s.when())
                            .toList(),
            "titles of data analyst",
                    advice -> role(advice, "data analyst").titles().stream()
                            .map(t -> t.title())
                            .toList(),
            "team of software engineer - machine learning",
                    advice -> role(advice, "software engineer - machine learning").team().stream()
                            .map(l -> l.text())
                            .toList(),
            "guidance", advice -> advice.guidance().stream().map(l -> l.text()).toList(),
            "wishes",
                    advice -> advice.wishes().stream()
                            .map(w -> w.topic() + w.stance())
                            .toList(),
            "profile and researcher",
                    advice -> List.of(
                            advice.profile().stream()
                                    .map(s -> s.skill() + s.low())
                                    .toList(),
                            role(advice, "machine learning researcher").speaksFor().stream()
                                    .map(l -> l.text())
                                    .toList(),
                            role(advice, "machine learning researcher").team().stream()
                                    .map(l -> l.text())
                                    .toList(),
                            role(advice, "machine learning researcher").ask().stream()
                                    .map(l -> l.text())
                                    .toList()));

    @ParameterizedTest(name = "{0} = {1} changes: {2}")
    @CsvSource({
        "X2, accomplished is outstanding, asks of data analyst",
        "X3, broad sciences, asks of machine learning researcher",
        "X4, subtask table, asks of data analyst",
        "X5, all, subtasks of data analyst",
        "X5, any, subtasks of data analyst",
        "X6, modeling alone, team of software engineer - machine learning",
        "X7, as written, guidance",
        "X11, required, asks of data analyst",
        "X12, strong communication, asks of data scientist",
        "X15, say nothing, guidance",
        "X16, as listed, titles of data analyst",
        "X19, modeling only, wishes",
        "X21, expected tools, tools of software engineer",
        "X22, core tasks only, profile and researcher",
        "X25, business acumen developing, asks of data scientist",
        "X26, one skill, profile and researcher"
    })
    void anotherReadingChangesWhatItShould(String name, String reading, String looked) throws IOException {
        Candidate candidate = name.equals("X19") || name.equals("X26")
                ? candidate("methods: [linear regression, pruning]")
                : candidate(RICH);
        Function<Advice, Object> look = LOOKS.getOrDefault(looked, advice -> "");
        assertThat(look.apply(advice(Map.of(name, reading), candidate)))
                .isNotEqualTo(look.apply(advice(Map.of(), candidate)));
    }

    @Test
    void everySwitchableInterpretationIsSwitchedAbove() throws NoSuchMethodException {
        Set<String> switched = new TreeSet<>();
        CsvSource source = ReadingsTest.class
                .getDeclaredMethod("anotherReadingChangesWhatItShould", String.class, String.class, String.class)
                .getAnnotation(CsvSource.class);
        for (String line : source.value()) {
            switched.add(line.substring(0, line.indexOf(',')));
        }
        assertThat(Bases.KNOWLEDGE.all(Kind.INTERPRETATION, Interpretation.class).stream()
                        .filter(Interpretation::switchable)
                        .map(Interpretation::name))
                .containsExactlyInAnyOrderElementsOf(switched);
    }

    private static Advice advice(Map<String, String> readings, Candidate candidate) {
        try (Engine engine = new Engine(Bases.shipped(readings).base())) {
            return engine.advise(candidate);
        }
    }

    private static Candidate candidate(String text) throws IOException {
        return new CandidateReader(Bases.KNOWLEDGE)
                .read(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), "test")
                .value()
                .orElseThrow();
    }

    private static RoleAdvice role(Advice advice, String role) {
        return advice.roles().stream()
                .filter(r -> r.role().equals(role))
                .findFirst()
                .orElseThrow();
    }

    private static Object asks(Advice advice, String role) {
        return role(advice, role).requirements().stream()
                .map(r -> r.importance() + " " + r.asked() + " " + r.skills())
                .toList();
    }
}
