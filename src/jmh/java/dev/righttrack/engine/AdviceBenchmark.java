package dev.righttrack.engine;

import dev.righttrack.advice.Advice;
import dev.righttrack.candidate.Candidate;
import dev.righttrack.oracle.Bases;
import dev.righttrack.oracle.Opinion;
import dev.righttrack.oracle.PlainEvaluator;
import dev.righttrack.oracle.RandomCandidates;
import dev.righttrack.render.json.AdviceJson;
import dev.righttrack.render.Detail;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.kie.api.runtime.KieSession;
import org.kie.api.runtime.KieSessionsPool;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/** The same hundred random candidates through the bare engine, with advice and its explanations, and on to JSON. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 3, time = 3)
@Measurement(iterations = 5, time = 3)
@Fork(1)
public class AdviceBenchmark {

    private final List<Candidate> candidates = new ArrayList<>();
    private final List<List<Object>> facts = new ArrayList<>();
    private final AdviceJson json = new AdviceJson(Detail.FULL);
    private Engine engine;
    private KieSessionsPool pool;
    private PlainEvaluator plain;
    private int next;

    /** Loads the shipped rules. */
    @Setup
    public void load() {
        Bases.Base base = Bases.shipped();
        engine = new Engine(base.base());
        pool = base.base().base().newKieSessionsPool(1);
        plain = base.evaluator();
        RandomCandidates random = new RandomCandidates(Bases.KNOWLEDGE, 99);
        CandidateFacts candidateFacts = new CandidateFacts(Bases.KNOWLEDGE);
        List<Object> knowledge = KnowledgeFacts.of(base.base());
        for (int i = 0; i < 100; i++) {
            Candidate candidate = random.next();
            candidates.add(candidate);
            List<Object> all = new ArrayList<>(knowledge);
            all.addAll(candidateFacts.of(candidate));
            facts.add(all);
        }
    }

    /** Lets go of the rules. */
    @TearDown
    public void close() {
        engine.close();
        pool.shutdown();
    }

    private int next() {
        next = (next + 1) % candidates.size();
        return next;
    }

    /** Facts from memory into a session, fired, nothing read. */
    @Benchmark
    public int bareEngine() {
        KieSession session = pool.newKieSession();
        try {
            facts.get(next()).forEach(session::insert);
            return session.fireAllRules();
        } finally {
            session.dispose();
        }
    }

    /** A candidate to advice with all its grounds. */
    @Benchmark
    public Advice engineWithExplanation() {
        return engine.advise(candidates.get(next()));
    }

    /** A candidate to a line of JSON. */
    @Benchmark
    public String fullAdvise() {
        return json.line(engine.advise(candidates.get(next())));
    }

    /** The plain evaluator, for the floor; it gives no explanations. */
    @Benchmark
    public Opinion plainEvaluator() {
        return plain.evaluate(candidates.get(next()));
    }
}
