package dev.righttrack.render;

import static org.assertj.core.api.Assertions.assertThat;

import dev.righttrack.advice.Advice;
import dev.righttrack.advice.FirstPlace;
import dev.righttrack.advice.Lead.Clarity;
import dev.righttrack.candidate.Candidate;
import dev.righttrack.candidate.LevelRange;
import dev.righttrack.engine.Engine;
import dev.righttrack.facts.Level;
import dev.righttrack.oracle.Bases;
import dev.righttrack.oracle.RandomCandidates;
import dev.righttrack.oracle.SampleSize;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What an advice says first. */
class HeadlineTest {

    private static final Engine ENGINE = new Engine(Bases.shipped().base());
    private static final long SEED = 87;
    private static final int THREE_YEARS = 156;

    /** The coaches' distance of leaders, as a share. */
    private static final double NEAR = 0.0501;

    @AfterAll
    static void close() {
        ENGINE.close();
    }

    private static Candidate engineer(Map<String, String> wishes) {
        List<Level> levels = Bases.KNOWLEDGE.levels().stream()
                .map(level -> new Level(level.name(), level.rank()))
                .toList();
        Map<String, Integer> ranks = Map.of(
                "machine learning", 2,
                "deep learning", 0,
                "data science", 2,
                "mathematics", 2,
                "algorithmic coding", 2,
                "software engineering", 3,
                "business acumen", 0,
                "communication", 2,
                "domain-specific languages", 1,
                "research", 0);
        Map<String, LevelRange> skills = new HashMap<>();
        ranks.forEach((skill, rank) -> skills.put(skill, LevelRange.exactly(levels.get(rank))));
        return Candidate.unknown("engineer").withSkills(skills).withWishes(wishes);
    }

    @Test
    @DisplayName("who is ready for a role of which they do not want much is told so, after the role that fits")
    void unwanted() {
        assertThat(String.join(
                        " ",
                        Headline.of(ENGINE.advise(
                                engineer(Map.of("business analysis", "wants", "ai infrastructure", "does not want"))))))
                .startsWith("Machine learning engineer")
                .contains("software engineer - machine learning (ready), though much of its work is not what you want");
    }

    @Test
    @DisplayName("near miss: without a wish nothing is liked most")
    void noWish() {
        assertThat(String.join(" ", Headline.of(ENGINE.advise(engineer(Map.of())))))
                .doesNotContain("would like");
    }

    @Test
    @DisplayName("of somebody of whom nothing is known it says so, and names no role")
    void nobody() {
        assertThat(Headline.of(ENGINE.advise(Candidate.unknown("nobody"))))
                .containsExactly("Too little is known to say which role fits you.");
    }

    @Test
    @DisplayName("two roles are about equal only if their fits are near")
    void equalRolesAreNear() {
        RandomCandidates random = new RandomCandidates(Bases.KNOWLEDGE, SEED + 1);
        int said = 0;
        for (int i = 0; i < SampleSize.of(200, 5_000); i++) {
            Candidate candidate = i % 2 == 0 ? random.next() : random.almostKnown();
            Advice advice = ENGINE.advise(candidate);
            String words = Headline.of(advice).get(0);
            if (words.contains(" fit you about equally well")) {
                said++;
                String named = words.substring(0, words.indexOf(" fit you about equally well"));
                double first = advice.first().fit().point().doubleValue();
                assertThat(advice.roles())
                        .filteredOn(
                                role -> Arrays.asList(named.split(", | and ")).contains(role.role()))
                        .as("seed %d, %s: %s", SEED + 1, candidate, words)
                        .allSatisfy(role ->
                                assertThat(role.fit().point().doubleValue()).isGreaterThan(first - NEAR));
            }
        }
        assertThat(said).isPositive();
    }

    @Test
    @DisplayName("\"fits you best\" is said exactly of a clear lead, and a role years away is never the first story")
    void manyPeople() {
        RandomCandidates random = new RandomCandidates(Bases.KNOWLEDGE, SEED);
        for (int i = 0; i < SampleSize.of(200, 5_000); i++) {
            Candidate candidate = i % 2 == 0 ? random.next() : random.almostKnown();
            Advice advice = ENGINE.advise(candidate);
            List<String> said = Headline.of(advice);
            assertThat(String.join(" ", said).contains("fits you best"))
                    .as("seed %d, %s: %s", SEED, candidate, said)
                    .isEqualTo(advice.firstPlace() == FirstPlace.HELD
                            && advice.lead().word() == Clarity.CLEAR);
            if (advice.first().weeks().most() > THREE_YEARS
                    && !advice.closest().contains(advice.first().role())) {
                assertThat(said.get(0))
                        .as("seed %d, %s: %s", SEED, candidate, said)
                        .containsPattern("(?i)^(closest now|too little is known|.* fit you equally well)");
            }
        }
    }
}
