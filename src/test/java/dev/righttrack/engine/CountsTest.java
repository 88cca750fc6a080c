package dev.righttrack.engine;

import static org.assertj.core.api.Assertions.assertThat;

import dev.righttrack.candidate.Candidate;
import dev.righttrack.facts.Statement;
import dev.righttrack.oracle.Bases;
import dev.righttrack.oracle.OtherRoles;
import dev.righttrack.rules.source.RuleSources;
import dev.righttrack.rules.source.SourceText;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/** A rule with two counts needs both of them. */
class CountsTest {

    private static final String RULE = """
            rule "well equipped"
                @because("A tool box and a repertoire.")
                @cites("coaches")
            when
                the candidate works with two or more of the family spreadsheets
                the candidate uses two or more methods of machine learning
            then
                keep in mind: well equipped
            end

            """;

    private static final Engine ENGINE = new Engine(Bases.of(
                    new RuleSources(
                            List.of(),
                            List.of(),
                            List.of(new SourceText("rules/counts.dslr", RULE + OtherRoles.but()))),
                    Map.of())
            .base());

    private static final Set<String> TWO_TOOLS = Set.of("excel", "google sheets");
    private static final Set<String> TWO_METHODS = Set.of("linear regression", "logistic regression");

    @AfterAll
    static void close() {
        ENGINE.close();
    }

    private static boolean fires(Set<String> tools, Set<String> methods) {
        return ENGINE
                .conclude(Candidate.unknown("x").withTools(tools).withMethods(methods))
                .of(Statement.class)
                .stream()
                .anyMatch(said -> said.text().equals("well equipped"));
    }

    @Test
    void itFiresWhereBothAreReached() {
        assertThat(fires(TWO_TOOLS, TWO_METHODS)).isTrue();
    }

    @Test
    void itDoesNotFireWhereOnlyTheFirstIs() {
        assertThat(fires(TWO_TOOLS, Set.of("linear regression"))).isFalse();
    }

    @Test
    void itDoesNotFireWhereOnlyTheSecondIs() {
        assertThat(fires(Set.of("excel"), TWO_METHODS)).isFalse();
    }
}
