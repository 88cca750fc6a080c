package dev.righttrack.authoring.edit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import dev.righttrack.authoring.check.RuleWorkbench;
import dev.righttrack.authoring.exact.ExactEvaluator;
import dev.righttrack.candidate.Candidate;
import dev.righttrack.candidate.CandidateCheck;
import dev.righttrack.knowledge.Kind;
import dev.righttrack.knowledge.Knowledge;
import dev.righttrack.oracle.Bases;
import dev.righttrack.oracle.InventedBases;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The made-up people on whom an edit is tried. */
class SyntheticPopulationTest {

    private static final List<Candidate> PEOPLE = SyntheticPopulation.of(Bases.KNOWLEDGE, SyntheticPopulation.USUAL);

    private static double share(Predicate<Candidate> of) {
        return (double) PEOPLE.stream().filter(of).count() / PEOPLE.size();
    }

    @Test
    @DisplayName("the same knowledge gives the same two thousand people, each with a name of their own")
    void thePeopleAreAlwaysTheSame() {
        assertThat(PEOPLE).hasSize(2_000).isEqualTo(SyntheticPopulation.of(Bases.KNOWLEDGE, 2_000));
        assertThat(PEOPLE.stream().map(Candidate::id).distinct()).hasSize(2_000);
    }

    @Test
    @DisplayName("what is said of them is in the words of the knowledge, whatever that is")
    void theirWordsAreThoseOfTheKnowledge() {
        for (long seed = 1; seed <= 20; seed++) {
            Knowledge knowledge = InventedBases.knowledge(seed);
            CandidateCheck check = new CandidateCheck(knowledge);
            SyntheticPopulation.of(knowledge, 200)
                    .forEach(one -> assertThatCode(() -> check.check(one)).doesNotThrowAnyException());
        }
        CandidateCheck check = new CandidateCheck(Bases.KNOWLEDGE);
        PEOPLE.forEach(one -> assertThatCode(() -> check.check(one)).doesNotThrowAnyException());
    }

    @Test
    @DisplayName("each role is in first place for some of them, and none for half of them")
    void theyAreSpreadOverTheRoles() {
        ExactEvaluator advisor = new ExactEvaluator(RuleWorkbench.shipped().rules());
        Map<String, Long> first = PEOPLE.stream()
                .map(one -> advisor.advise(one).first())
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        Bases.KNOWLEDGE
                .all(Kind.ROLE)
                .keySet()
                .forEach(role -> assertThat(first.getOrDefault(role, 0L))
                        .as(role + " of " + first)
                        .isBetween(80L, 1_000L));
    }

    @Test
    @DisplayName("of some a whole form is known, of others a resume, a questionnaire, wishes alone, or one thing")
    void theyAreSpreadOverWhatIsKnown() {
        int skills = Bases.KNOWLEDGE.skills().size();
        assertThat(share(one -> one.skills().size() == skills)).isBetween(0.1, 0.3);
        assertThat(share(one -> one.skills().isEmpty() && !one.tools().isEmpty()))
                .isBetween(0.3, 0.7);
        assertThat(share(one -> !one.complete().isEmpty())).isBetween(0.1, 0.3);
        assertThat(share(one -> one.skills().isEmpty() && !one.wishes().isEmpty()))
                .isBetween(0.1, 0.3);
        assertThat(share(one -> one.skills().isEmpty()
                        && one.wishes().isEmpty()
                        && one.tools().size()
                                        + one.activities().size()
                                        + one.education().stream().count()
                                <= 1))
                .isBetween(0.1, 0.3);
        assertThat(share(Candidate::saysNothing)).isZero();
    }
}
