package dev.righttrack.interview;

import dev.righttrack.interview.answers.Answer;
import dev.righttrack.interview.journal.Journal;
import dev.righttrack.interview.talk.Interviewer;
import dev.righttrack.interview.talk.Prompt;
import dev.righttrack.interview.talk.Transcript;
import dev.righttrack.interview.talk.Turn;
import dev.righttrack.engine.Engine;
import dev.righttrack.explain.EngineExplanation;
import dev.righttrack.candidate.Candidate;
import dev.righttrack.facts.Level;
import dev.righttrack.candidate.LevelRange;
import dev.righttrack.oracle.Bases;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Random;
import java.util.Set;
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

/**
 * From Enter to the next question in interviews of random people, one after the other: the answer is read, put into the
 * journal and on the disk, the rules are run, and the next question is chosen with its witness.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 4, time = 5)
@Measurement(iterations = 5, time = 5)
@Fork(1)
public class NextQuestionBenchmark {

    private final Random random = new Random(1);
    private final List<Level> levels = Bases.KNOWLEDGE.levels().stream()
            .map(level -> new Level(level.name(), level.rank()))
            .toList();
    private Engine engine;
    private Interviewer interviewer;
    private Path folder;
    private Journal journal;
    private Transcript sitting;
    private Prompt prompt;
    private int person;

    /** Loads the shipped rules, and begins. */
    @Setup
    public void load() throws IOException {
        engine = new Engine(Bases.shipped().base());
        interviewer = new Interviewer(
                engine,
                candidate -> new EngineExplanation(engine, candidate, weight -> new Engine(Bases.shipped().base())));
        folder = Files.createTempDirectory("interviews");
        begin();
    }

    private void begin() throws IOException {
        person++;
        sitting = interviewer.begin(Candidate.unknown("person " + person)).sitting();
        journal = Journal.begin(folder.resolve(person + ".journal"), "a hash", "", sitting, Clock.systemUTC());
        prompt = interviewer.prompt(sitting);
    }

    /** One answer and the next question; an interview that is decided gives way to the next person. */
    @Benchmark
    public Prompt enter() throws IOException {
        if (!(prompt instanceof Prompt.Ask ask)) {
            journal.close();
            begin();
            return prompt;
        }
        Turn turn = interviewer.take(sitting, words(ask));
        journal.add(turn.events(), interviewer.ranking(turn.sitting()));
        sitting = turn.sitting();
        prompt = interviewer.prompt(sitting);
        return prompt;
    }

    private String words(Prompt.Ask ask) {
        Answer answer = switch (ask.question().about()) {
            case "skill" -> new Answer.Skilled(LevelRange.exactly(levels.get(random.nextInt(levels.size()))));
            case "topic" -> new Answer.Wished(List.of("wants", "no matter", "does not want").get(random.nextInt(3)));
            case "circumstance" -> new Answer.Chosen(Set.of());
            case "tools" -> new Answer.Named(Set.of("python", "sql", "git", "excel"), false);
            default -> new Answer.Unknown();
        };
        return random.nextInt(20) == 0 ? Answer.UNKNOWN : answer.words();
    }

    /** Lets go of everything. */
    @TearDown
    public void close() throws IOException {
        journal.close();
        engine.close();
    }
}
