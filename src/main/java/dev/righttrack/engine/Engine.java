package dev.righttrack.engine;

import dev.righttrack.advice.Advice;
import dev.righttrack.candidate.Candidate;
import dev.righttrack.candidate.InvalidCandidateException;
import dev.righttrack.rules.RuleBase;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.kie.api.KieBase;
import org.kie.api.runtime.KieSession;
import org.kie.api.runtime.KieSessionsPool;

/**
 * Rules at work: takes a candidate through a pooled session. Safe for use by several threads. Close it when it is no
 * longer needed.
 */
public final class Engine implements AutoCloseable {

    /** Far above what the shipped rules need for any candidate (some 300), far below what a loop would do. */
    private static final int MOST_FIRINGS = 50_000;

    private final RuleBase rules;
    private final List<Object> knowledge;
    private final Map<Class<?>, List<Object>> beside;
    private final CandidateFacts candidates;
    private final AdviceAssembly assembly;
    private final KieSessionsPool pool;
    private final Watchdog watchdog = new Watchdog();

    /** An engine for compiled rules. */
    public Engine(RuleBase rules) {
        this(rules, rules.base());
    }

    /** An engine for rules in a base of another compiler's making; for a second opinion in tests. */
    Engine(RuleBase rules, KieBase base) {
        this.rules = rules;
        this.knowledge = KnowledgeFacts.of(rules);
        this.beside = KnowledgeFacts.beside(rules).stream().collect(Collectors.groupingBy(Object::getClass));
        this.candidates = new CandidateFacts(rules.knowledge());
        this.assembly = new AdviceAssembly(rules);
        this.pool = base.newKieSessionsPool(1);
    }

    /** The rules at work. */
    public RuleBase rules() {
        return rules;
    }

    /**
     * Advises a candidate.
     *
     * @throws RunawayRulesException if the rules do not come to an end
     * @throws InvalidCandidateException if the candidate says anything that the knowledge does not have
     */
    public Advice advise(Candidate candidate) {
        return assembly.advice(candidate, conclude(candidate));
    }

    /**
     * The outline of advice, which takes less time: the ranking, what each role asks, and what is known of the
     * candidate. What is told besides (statements, families of tools, subtasks, tools to show, titles, readings) is empty.
     *
     * @throws RunawayRulesException if the rules do not come to an end
     * @throws InvalidCandidateException if the candidate says anything that the knowledge does not have
     */
    public Advice outline(Candidate candidate) {
        return assembly.outline(candidate, conclude(candidate));
    }

    /**
     * Runs the rules on a candidate.
     *
     * @throws RunawayRulesException if the rules do not come to an end
     * @throws InvalidCandidateException if the candidate says anything that the knowledge does not have
     */
    public Conclusions conclude(Candidate candidate) {
        List<Object> facts = new ArrayList<>(2 * knowledge.size());
        facts.addAll(knowledge);
        candidates.add(candidate, facts);
        return run(facts);
    }

    /** A session of the pool; whoever takes it disposes of it. */
    KieSession session() {
        return pool.newKieSession();
    }

    /** Runs the rules on facts in the order given. */
    Conclusions run(List<Object> facts) {
        KieSession session = session();
        try {
            facts.forEach(session::insert);
            fire(session);
            return conclusions(session);
        } finally {
            session.dispose();
        }
    }

    void fire(KieSession session) {
        int fired = watchdog.watch(session, () -> session.fireAllRules(MOST_FIRINGS));
        if (fired >= MOST_FIRINGS) {
            throw new RunawayRulesException("the rules fired " + MOST_FIRINGS + " times and did not come to an end");
        }
    }

    Conclusions conclusions(KieSession session) {
        return new Conclusions(session.getObjects(), beside);
    }

    /** Advice from what was concluded of a candidate. */
    public Advice advice(Candidate candidate, Conclusions conclusions) {
        return assembly.advice(candidate, conclusions);
    }

    List<Object> knowledge() {
        return knowledge;
    }

    List<Object> facts(Candidate candidate) {
        return candidates.of(candidate);
    }

    @Override
    public void close() {
        pool.shutdown();
        watchdog.close();
    }
}
