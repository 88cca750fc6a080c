package dev.righttrack.ads;

import static org.assertj.core.api.Assertions.assertThat;

import dev.righttrack.candidate.Candidate;
import dev.righttrack.engine.Engine;
import dev.righttrack.intake.JobPostingReader;
import dev.righttrack.oracle.Bases;
import dev.righttrack.reading.AdStrength;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Ads held against people. */
class AdMatcherTest {

    private static final Engine ENGINE = new Engine(Bases.shipped().base());
    private static final String AD = """
            Data Analyst

            Requirements
            - SQL and Tableau
            - At least 3 years of experience with Python
            - A master's degree
            - Docker is a plus
            """;

    private static AdMatch match(String ad, Candidate candidate) {
        JobAd read = new AdInterpreter(Bases.KNOWLEDGE, Map.of(), List.of())
                .interpret(new JobPostingReader(Bases.KNOWLEDGE).read(ad.getBytes(StandardCharsets.UTF_8), "ad.txt"));
        return new AdMatcher(Bases.KNOWLEDGE, candidate, ENGINE.advise(candidate)).match(read);
    }

    private static List<String> names(AdMatch match, MatchState state) {
        return match.matches(AdStrength.ASKED, state).stream()
                .map(one -> one.requirement().shown())
                .toList();
    }

    @Test
    @DisplayName("what somebody said is there, and what nobody knows is not known rather than missing")
    void whatIsSaidIsThere() {
        AdMatch match = match(AD, Candidate.fields("k").tools(Set.of("sql")).build());
        assertThat(names(match, MatchState.MET)).containsExactly("sql");
        assertThat(names(match, MatchState.NOT_MET)).isEmpty();
        assertThat(names(match, MatchState.NOT_KNOWN)).contains("tableau", "degree: at least master");
    }

    @Test
    @DisplayName("a tool that a complete list lacks is missing")
    void aCompleteListDecides() {
        Candidate candidate = Candidate.fields("k")
                .tools(Set.of("sql"))
                .complete(Set.of("business intelligence"))
                .build();
        assertThat(names(match(AD, candidate), MatchState.NOT_MET)).contains("tableau");
    }

    @Test
    @DisplayName("a lower degree is missing, and a higher one is enough")
    void degreesAreCompared() {
        Candidate bachelor =
                Candidate.fields("b").education(Optional.of("bachelor")).build();
        Candidate doctor =
                Candidate.fields("d").education(Optional.of("doctorate")).build();
        assertThat(names(match(AD, bachelor), MatchState.NOT_MET)).containsExactly("degree: at least master");
        assertThat(names(match(AD, doctor), MatchState.MET)).containsExactly("degree: at least master");
    }

    @Test
    @DisplayName("three years are enough where three are asked, and two and a half are not")
    void yearsAreCompared() {
        Candidate three =
                Candidate.fields("t").experience(Map.of("python", 3.0)).build();
        Candidate less = Candidate.fields("l").experience(Map.of("python", 2.5)).build();
        assertThat(names(match(AD, three), MatchState.MET)).contains("at least 3 years with python");
        assertThat(names(match(AD, less), MatchState.NOT_MET)).containsExactly("at least 3 years with python");
    }

    @Test
    @DisplayName("an ad of which more is there stands first, and equal shares are equal")
    void adsAreOrdered() {
        Candidate candidate =
                Candidate.fields("k").tools(Set.of("sql", "tableau")).build();
        AdMatch all = match("Data Analyst\n\nRequirements\n- SQL and Tableau\n", candidate);
        AdMatch half = match("Data Analyst\n\nRequirements\n- SQL and Docker\n", candidate);
        AdMatch halfOfFour = match("Data Analyst\n\nRequirements\n- SQL, Tableau, Docker, Kafka\n", candidate);
        AdMatch nothing = match("Data Analyst\n\nBenefits\n- SQL courses\n", candidate);
        List<AdMatch> matches = new ArrayList<>(List.of(nothing, half, all));
        matches.sort(AdMatch.ORDER);
        assertThat(matches).containsExactly(all, half, nothing);
        assertThat(AdMatch.ORDER.compare(half, halfOfFour)).isZero();
    }
}
