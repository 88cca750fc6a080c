package dev.righttrack.engine;

import dev.righttrack.advice.Advice;
import dev.righttrack.candidate.Candidate;
import dev.righttrack.candidate.InvalidCandidateException;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.kie.api.runtime.KieSession;
import org.kie.api.runtime.rule.FactHandle;

/**
 * A session that stays open: when the candidate changes, only the facts that differ are taken back or added, and truth
 * maintenance takes back what rested on them. Not safe for use by several threads; close it when it is no longer needed.
 */
public final class LiveSession implements AutoCloseable {

    private final Engine engine;
    private final KieSession session;
    private final Map<Object, FactHandle> given = new LinkedHashMap<>();
    private Candidate candidate;

    /**
     * A session of an engine on a candidate.
     *
     * @throws RunawayRulesException if the rules do not come to an end
     * @throws InvalidCandidateException if the candidate says anything that the knowledge does not have
     */
    public LiveSession(Engine engine, Candidate candidate) {
        List<Object> facts = engine.facts(candidate);
        this.engine = engine;
        this.session = engine.session();
        this.candidate = candidate;
        engine.knowledge().forEach(session::insert);
        facts.forEach(fact -> given.put(fact, session.insert(fact)));
        engine.fire(session);
    }

    /** The candidate as last changed. */
    public Candidate candidate() {
        return candidate;
    }

    /**
     * Changes what is known of the candidate.
     *
     * @throws RunawayRulesException if the rules do not come to an end
     * @throws InvalidCandidateException if the candidate says anything that the knowledge does not have
     */
    public void change(Candidate changed) {
        List<Object> facts = engine.facts(changed);
        Set<Object> wanted = new HashSet<>(facts);
        List<Object> gone =
                given.keySet().stream().filter(fact -> !wanted.contains(fact)).toList();
        gone.forEach(fact -> session.delete(given.remove(fact)));
        facts.stream()
                .filter(fact -> !given.containsKey(fact))
                .toList()
                .forEach(fact -> given.put(fact, session.insert(fact)));
        candidate = changed;
        engine.fire(session);
    }

    /** Everything that the rules conclude now. */
    public Conclusions conclusions() {
        return engine.conclusions(session);
    }

    /** The advice now. */
    public Advice advice() {
        return engine.advice(candidate, conclusions());
    }

    @Override
    public void close() {
        session.dispose();
    }
}
