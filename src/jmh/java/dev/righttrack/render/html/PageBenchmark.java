package dev.righttrack.render.html;

import dev.righttrack.loading.LoadedRules;
import dev.righttrack.candidate.Candidate;
import dev.righttrack.render.Detail;
import dev.righttrack.titles.TitleInterpreter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
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

/** The example people's pages: from the candidate with all explanations, and the writing alone. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 4, time = 3)
@Measurement(iterations = 5, time = 3)
@Fork(1)
public class PageBenchmark {

    private LoadedRules rightTrack;
    private TitleInterpreter titles;
    private List<Candidate> people;
    private List<CandidateReport> reports;
    private int next;

    /** Loads the shipped rules and the example people. */
    @Setup
    public void load() throws IOException {
        rightTrack = LoadedRules.load(Path.of("rules"), Path.of("facts"));
        titles = new TitleInterpreter(rightTrack.knowledge(), rightTrack.rules().readings());
        try (Stream<Path> files = Files.list(Path.of("facts/candidates"))) {
            people = files.filter(file -> file.toString().endsWith(".yaml"))
                    .sorted()
                    .map(file -> rightTrack
                            .candidates()
                            .read(file, file.toString())
                            .value()
                            .orElseThrow())
                    .toList();
        }
        reports = people.stream().map(this::report).toList();
    }

    private CandidateReport report(Candidate candidate) {
        return CandidateReport.of(rightTrack.explain(candidate), titles, rightTrack.knowledge(), List.of(), 1);
    }

    /** Lets go of the rules. */
    @TearDown
    public void close() {
        rightTrack.close();
    }

    private int next() {
        next = (next + 1) % people.size();
        return next;
    }

    /** A candidate to a page: advice, why nots, the way, confidence, titles, and the writing. */
    @Benchmark
    public String candidateToPage() {
        return CandidatePage.render(report(people.get(next())), Detail.STANDARD);
    }

    /** The writing alone. */
    @Benchmark
    public String writing() {
        return CandidatePage.render(reports.get(next()), Detail.STANDARD);
    }
}
