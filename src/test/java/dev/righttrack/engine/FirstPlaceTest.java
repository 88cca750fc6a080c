package dev.righttrack.engine;

import static org.assertj.core.api.Assertions.assertThat;

import dev.righttrack.advice.Advice;
import dev.righttrack.advice.FirstPlace;
import dev.righttrack.advice.RoleAdvice;
import dev.righttrack.candidate.Candidate;
import dev.righttrack.knowledge.Kind;
import dev.righttrack.oracle.Bases;
import dev.righttrack.oracle.RandomCandidates;
import dev.righttrack.oracle.SampleSize;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Nobody is first where nothing tells roles apart, or too little is known. */
class FirstPlaceTest {

    private static final Engine ENGINE = new Engine(Bases.shipped().base());
    private static final long SEED = 75;

    @AfterAll
    static void close() {
        ENGINE.close();
    }

    @Test
    @DisplayName("of somebody of whom nothing is known no role is in first place")
    void nobody() {
        Advice advice = ENGINE.advise(Candidate.unknown("somebody"));
        assertThat(advice.firstPlace()).isEqualTo(FirstPlace.TOO_LITTLE_KNOWN);
        assertThat(advice.inFirstPlace()).isEmpty();
    }

    @Test
    @DisplayName("one tool, whichever it is, puts no role in first place")
    void oneTool() {
        List<String> tools = List.copyOf(Bases.KNOWLEDGE.all(Kind.TOOL).keySet());
        for (int i = 0; i < tools.size(); i += SampleSize.of(5, 1)) {
            Advice advice = ENGINE.advise(Candidate.unknown("somebody").withTools(Set.of(tools.get(i))));
            assertThat(advice.firstPlace()).as(tools.get(i)).isEqualTo(FirstPlace.TOO_LITTLE_KNOWN);
        }
    }

    @Test
    @DisplayName("near miss: whoever tells a good deal has a role in first place")
    void strong() {
        RandomCandidates random = new RandomCandidates(Bases.KNOWLEDGE, SEED);
        assertThat(ENGINE.advise(random.almostKnown()).inFirstPlace()).isPresent();
    }

    @Test
    @DisplayName(
            "roles share a rank exactly if fit, wishes and strengths are equal and neither asks more than one that shares it, and a shared first rank is a tie")
    void sharedRanks() {
        RandomCandidates random = new RandomCandidates(Bases.KNOWLEDGE, SEED);
        for (int i = 0; i < SampleSize.of(200, 5_000); i++) {
            Candidate candidate = random.next();
            Advice advice = ENGINE.advise(candidate);
            List<RoleAdvice> roles = advice.roles();
            for (int at = 1; at < roles.size(); at++) {
                assertThat(roles.get(at).rank() == roles.get(at - 1).rank())
                        .as("seed %d, %s", SEED, candidate)
                        .isEqualTo(roles.get(at).judged() == roles.get(at - 1).judged()
                                && equal(roles.get(at), roles.get(at - 1))
                                && !asksMoreThanOneOf(
                                        roles.get(at), advice, roles.get(at - 1).rank()));
            }
            assertThat(advice.firstPlace() == FirstPlace.HELD && advice.tied().size() > 1)
                    .as("seed %d, %s", SEED, candidate)
                    .isFalse();
        }
    }

    private static boolean asksMoreThanOneOf(RoleAdvice role, Advice advice, int rank) {
        return advice.roles().stream()
                .filter(other -> other.rank() == rank && !other.equals(role))
                .anyMatch(other -> RoleOrderPropertiesTest.asksMore(role, other));
    }

    private static boolean equal(RoleAdvice one, RoleAdvice other) {
        return one.fit().point().equals(other.fit().point())
                && one.aspiration().point().equals(other.aspiration().point())
                && one.strengths().equals(other.strengths());
    }
}
