package dev.righttrack.engine;

import dev.righttrack.advice.Advice;
import dev.righttrack.explain.EngineExplanation;
import dev.righttrack.explain.Explanation;
import dev.righttrack.explain.Plan;
import dev.righttrack.candidate.Candidate;
import dev.righttrack.candidate.LevelRange;
import dev.righttrack.oracle.Bases;
import dev.righttrack.oracle.RandomCandidates;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
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

/** What somebody waits for in a conversation: one what-if on a live session, and the paths to all roles. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 5)
@Measurement(iterations = 5, time = 3)
@Fork(1)
public class ExplainBenchmark {

    private final List<Candidate> candidates = new ArrayList<>();
    private Bases.Base base;
    private Engine engine;
    private LiveSession live;
    private int next;

    /** Loads the shipped rules and opens a session. */
    @Setup
    public void load() {
        base = Bases.shipped();
        engine = new Engine(base.base());
        RandomCandidates random = new RandomCandidates(Bases.KNOWLEDGE, 99);
        for (int i = 0; i < 20; i++) {
            candidates.add(random.next());
        }
        live = new LiveSession(engine, candidates.get(0));
    }

    /** Closes what was opened. */
    @TearDown
    public void close() {
        live.close();
        engine.close();
    }

    /** One skill changes, and the whole advice is told anew. */
    @Benchmark
    public Advice whatIf() {
        List<LevelRange> levels = KnowledgeFacts.levels(Bases.KNOWLEDGE).stream()
                .map(LevelRange::exactly)
                .toList();
        next++;
        live.change(candidates.get(0).withSkill("mathematics", levels.get(next % levels.size())));
        return live.advice();
    }

    /** The cheapest plans to all six roles for one candidate, whose explanation is begun anew so that nothing is kept. */
    @Benchmark
    public List<Plan> paths() {
        Explanation explanation = new EngineExplanation(
                engine, candidates.get(next++ % candidates.size()), weight -> new Engine(base.base()));
        return Bases.KNOWLEDGE.roles().stream()
                .map(role -> explanation.pathTo(role.name()))
                .toList();
    }
}
