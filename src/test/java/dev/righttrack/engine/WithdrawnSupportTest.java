package dev.righttrack.engine;

import static org.assertj.core.api.Assertions.assertThat;

import dev.righttrack.candidate.Candidate;
import dev.righttrack.facts.Evidence;
import dev.righttrack.facts.Statement;
import dev.righttrack.facts.Work;
import dev.righttrack.oracle.Bases;
import dev.righttrack.oracle.InventedRules;
import dev.righttrack.oracle.RandomCandidates;
import dev.righttrack.oracle.SampleSize;
import dev.righttrack.rules.RuleBase;
import dev.righttrack.rules.compile.Catalogue;
import dev.righttrack.rules.model.Condition;
import dev.righttrack.rules.model.FactSearch;
import dev.righttrack.rules.model.SentenceKind;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.kie.api.runtime.KieSession;

/**
 * A conclusion stands as long as each of its conditions has support, on a live session. Everyday: 60 candidates on the
 * shipped rules and on 2 invented bases; thorough: 2,000 on each of 51.
 */
class WithdrawnSupportTest {

    private static final Set<SentenceKind> GIVEN =
            Set.of(SentenceKind.CANDIDATE, SentenceKind.CONTEXT, SentenceKind.WISH);

    private RuleBase base = Bases.shipped().base();
    private RandomCandidates random = new RandomCandidates(Bases.KNOWLEDGE, 21);

    static List<Long> bases() {
        return LongStream.rangeClosed(0, SampleSize.of(1, 50)).boxed().toList();
    }

    private void use(long seed) {
        base = seed == 0
                ? Bases.shipped().base()
                : Bases.of(InventedRules.of(seed), Map.of()).base();
        random = new RandomCandidates(Bases.KNOWLEDGE, 21 + seed);
    }

    private Catalogue catalogue() {
        return base.compiled().catalogue();
    }

    @ParameterizedTest(
            name = "base {0} (0 is shipped): a conclusion goes with the last support of a condition (seed 21 + base)")
    @MethodSource("bases")
    void goes(long seed) {
        use(seed);
        int tried = 0;
        for (int i = 0; i < SampleSize.of(60, 2_000); i++) {
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
        assertThat(tried).isGreaterThan(5);
    }

    @ParameterizedTest(
            name = "base {0} (0 is shipped): a conclusion stays when an unrelated fact goes (seed 21 + base)")
    @MethodSource("bases")
    void stays(long seed) {
        use(seed);
        int tried = 0;
        for (int i = 0; i < SampleSize.of(60, 2_000); i++) {
            List<Object> given = given();
            KieSession session = session(given);
            try {
                Optional<String> rule = someRule(session);
                Optional<Object> unrelated = rule.flatMap(r -> given.stream()
                        .filter(fact -> !catalogue().find(r).orElseThrow().tests().stream()
                                .anyMatch(
                                        test -> !satisfying(test, List.of(fact)).isEmpty()))
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
        assertThat(tried).isGreaterThan(5);
    }

    private List<Object> given() {
        Candidate candidate = random.next();
        return new CandidateFacts(Bases.KNOWLEDGE).of(candidate);
    }

    private KieSession session(List<Object> given) {
        KieSession session = base.base().newKieSession();
        KnowledgeFacts.of(base).forEach(session::insert);
        given.forEach(session::insert);
        session.fireAllRules();
        return session;
    }

    /** A rule that has concluded something from what was given alone, by a condition that some fact satisfies. */
    private Optional<String> someRule(KieSession session) {
        List<String> rules = new ArrayList<>(rules(session).stream()
                .filter(rule -> catalogue().find(rule).orElseThrow().conditions().stream()
                        .allMatch(c -> GIVEN.contains(c.kind()) || c.kind() == SentenceKind.READING))
                .filter(rule -> catalogue().find(rule).orElseThrow().conditions().stream()
                        .noneMatch(c -> c.pattern().contains("already does")
                                || c.pattern().contains("nothing")
                                || c.pattern().contains("may do more")
                                || c.pattern().contains("prefers")))
                .sorted()
                .toList());
        return rules.isEmpty() ? Optional.empty() : Optional.of(random.pick(rules));
    }

    private List<Object> support(String rule, List<Object> given) {
        List<Condition> tests = catalogue().find(rule).orElseThrow().tests().stream()
                .filter(test -> !satisfying(test, given).isEmpty())
                .toList();
        return satisfying(random.pick(tests), given);
    }

    private static List<Object> satisfying(Condition condition, List<Object> facts) {
        return FactSearch.of(condition)
                .among(type -> facts.stream().filter(type::isInstance).toList());
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
