package dev.righttrack.engine;

import dev.righttrack.candidate.Candidate;
import dev.righttrack.rules.RuleBase;
import java.util.ArrayList;
import java.util.List;
import org.kie.api.runtime.KieSession;
import org.kie.api.runtime.KieSessionsPool;

/** The bare engine: facts from memory into a pooled session, fired, nothing read. For benchmarks. */
public final class Bare implements AutoCloseable {

    private final KieSessionsPool pool;

    /** Sessions on those rules. */
    public Bare(RuleBase rules) {
        pool = rules.base().newKieSessionsPool(1);
    }

    /** All that a session takes in for a candidate. */
    public static List<Object> facts(Engine engine, Candidate candidate) {
        List<Object> facts = new ArrayList<>(engine.knowledge());
        facts.addAll(engine.facts(candidate));
        return facts;
    }

    /** How many rules fire. */
    public int fire(List<Object> facts) {
        KieSession session = pool.newKieSession();
        try {
            facts.forEach(session::insert);
            return session.fireAllRules();
        } finally {
            session.dispose();
        }
    }

    @Override
    public void close() {
        pool.shutdown();
    }
}
