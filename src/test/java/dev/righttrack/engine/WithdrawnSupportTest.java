package dev.righttrack.engine;

import static org.assertj.core.api.Assertions.assertThat;

import dev.righttrack.facts.Candidate;
import dev.righttrack.facts.Evidence;
import dev.righttrack.facts.Statement;
import dev.righttrack.facts.Work;
import dev.righttrack.oracle.Bases;
import dev.righttrack.oracle.Effort;
import dev.righttrack.oracle.RandomCandidates;
import dev.righttrack.rules.Catalogue;
import dev.righttrack.rules.ConditionTest;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.kie.api.runtime.KieSession;

/** A conclusion stands as long as each of its conditions has support, on a live session. Everyday 60, thorough 2,000. */
class WithdrawnSupportTest {

    private static final Catalogue CATALOGUE = Bases.shipped().base().compiled().catalogue();
    private static final Set<String> GIVEN = Set.of("candidate", "context", "wish");

    private final RandomCandidates random = new RandomCandidates(Bases.KNOWLEDGE, 21);

    @Test
    @DisplayName("a conclusion goes with the last fact that supports one of its conditions (seed 21)")
    void goes() {
        int tried = 0;
        for (int i = 0; i < Effort.of(60, 2_000); i++) {
            List<Object> given = given();
            KieSession session = session(given);
            try {
                Optional<String> rule = someRule(session);
                if (rule.isPresent()) {
                    tried++;
                    List<Object> support = support(rule.get(), given);
                    support.forEach(fact -> session.delete(session.getFactHandle(fact)));
                    session.fireAllRules();
                    assertThat(rules(session)).doesNotContain(rule.get());
                }
            } finally {
                session.dispose();
            }
        }
        assertThat(tried).isGreaterThan(10);
    }

    @Test
    @DisplayName("a conclusion stays when a fact goes that supports none of its conditions (seed 21)")
    void stays() {
        int tried = 0;
        for (int i = 0; i < Effort.of(60, 2_000); i++) {
            List<Object> given = given();
            KieSession session = session(given);
            try {
                Optional<String> rule = someRule(session);
                Optional<Object> unrelated = rule.flatMap(r -> given.stream()
                        .filter(fact -> !CATALOGUE.find(r).orElseThrow().tests().stream()
                                .anyMatch(
                                        test -> !test.satisfying(List.of(fact)).isEmpty()))
                        .findFirst());
                if (unrelated.isPresent()) {
                    tried++;
                    session.delete(session.getFactHandle(unrelated.get()));
                    session.fireAllRules();
                    assertThat(rules(session)).contains(rule.orElseThrow());
                }
            } finally {
                session.dispose();
            }
        }
        assertThat(tried).isGreaterThan(10);
    }

    private List<Object> given() {
        Candidate candidate = random.next();
        return new CandidateFacts(Bases.KNOWLEDGE).of(candidate);
    }

    private static KieSession session(List<Object> given) {
        KieSession session = Bases.shipped().base().base().newKieSession();
        KnowledgeFacts.of(Bases.shipped().base().compiled()).forEach(session::insert);
        given.forEach(session::insert);
        session.fireAllRules();
        return session;
    }

    /** A rule that has concluded something from what was given alone, by a condition that some fact satisfies. */
    private Optional<String> someRule(KieSession session) {
        List<String> rules = new ArrayList<>(rules(session).stream()
                .filter(rule -> CATALOGUE.find(rule).orElseThrow().conditions().stream()
                        .allMatch(c -> GIVEN.contains(c.kind()) || c.kind().equals("reading")))
                .filter(rule -> CATALOGUE.find(rule).orElseThrow().conditions().stream()
                        .noneMatch(c -> c.pattern().contains("already does")
                                || c.pattern().contains("nothing")
                                || c.pattern().contains("prefers")))
                .sorted()
                .toList());
        return rules.isEmpty() ? Optional.empty() : Optional.of(random.pick(rules));
    }

    private List<Object> support(String rule, List<Object> given) {
        List<ConditionTest> tests = CATALOGUE.find(rule).orElseThrow().tests().stream()
                .filter(test -> !test.satisfying(given).isEmpty())
                .toList();
        return random.pick(tests).satisfying(given);
    }

    private static Set<String> rules(KieSession session) {
        Set<String> rules = new HashSet<>();
        for (Object fact : session.getObjects()) {
            if (fact instanceof Evidence evidence) {
                rules.add(evidence.rule());
            } else if (fact instanceof Work work) {
                rules.add(work.rule());
            } else if (fact instanceof Statement statement && !statement.rule().startsWith("core:")) {
                rules.add(statement.rule());
            }
        }
        return rules;
    }
}
