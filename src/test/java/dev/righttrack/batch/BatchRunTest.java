package dev.righttrack.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.righttrack.advice.Advice;
import dev.righttrack.batch.BatchOutcome.End;
import dev.righttrack.candidate.Candidate;
import dev.righttrack.candidate.LevelRange;
import dev.righttrack.engine.Engine;
import dev.righttrack.facts.Level;
import dev.righttrack.intake.CandidateInput;
import dev.righttrack.intake.InputFinder;
import dev.righttrack.knowledge.Vocabulary;
import dev.righttrack.oracle.Bases;
import dev.righttrack.oracle.RandomCandidates;
import dev.righttrack.oracle.SampleSize;
import dev.righttrack.output.OutputException;
import dev.righttrack.render.Detail;
import dev.righttrack.render.csv.ShortlistCsv;
import dev.righttrack.render.csv.SummaryCsv;
import dev.righttrack.render.csv.WordsCsv;
import dev.righttrack.render.json.AdviceLines;
import dev.righttrack.render.json.BatchDocuments;
import dev.righttrack.render.json.NotesJson;
import dev.righttrack.render.json.ReadingJson;
import dev.righttrack.render.json.RejectJson;
import dev.righttrack.rules.RuleBase;
import dev.righttrack.scoring.Verdict;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A batch from its reader to its files. */
class BatchRunTest {

    private static final String ROLE = "data analyst";
    private static final int LINES = SampleSize.of(400, 20_000);
    private static final List<String> SAME = List.of(
            "advice.jsonl",
            "summary.csv",
            "rejects.jsonl",
            "notes.jsonl",
            "reading.jsonl",
            "words.csv",
            "shortlist.csv",
            "cohort.json");
    private static final Engine ENGINE = new Engine(Bases.shipped().base());
    private static final PlantedInput INPUT = PlantedInput.of(LINES, LINES > 1_000 ? 100 : 15, 11);

    @TempDir
    private Path folder;

    private Path people;

    @BeforeEach
    void write() throws IOException {
        people = Files.write(folder.resolve("people.jsonl"), INPUT.bytes());
    }

    @AfterAll
    static void close() {
        ENGINE.close();
    }

    private BatchPlan plan(String out, int threads, int commitEvery) {
        return plan(people.toString(), out, threads, commitEvery);
    }

    private BatchPlan plan(String input, String out, int threads, int commitEvery) {
        return new BatchPlan(
                InputFinder.find(List.of(input)).value().orElseThrow().inputs(),
                List.of(),
                Optional.empty(),
                folder.resolve(out),
                List.of("id"),
                true,
                false,
                Optional.of(ROLE),
                Optional.of(1L),
                threads,
                Long.MAX_VALUE,
                commitEvery,
                Map.of());
    }

    private static Sheets sheets() {
        return new Sheets(
                new AdviceLines(Detail.SUMMARY, false, 2),
                new SummaryCsv(BatchRun.roles(ENGINE), List.of("id")),
                new RejectJson(),
                new NotesJson(),
                new ReadingJson(),
                Optional.of(new ShortlistCsv(ROLE, List.of("id"))),
                false,
                new BatchDocuments(Optional.empty(), new WordsCsv(new Vocabulary(Bases.KNOWLEDGE))::of, "test")::of);
    }

    private static InputStream bytes(CandidateInput input) throws IOException {
        return Files.newInputStream(input.file().orElseThrow());
    }

    private Map<String, String> results(String out) throws IOException {
        Map<String, String> results = new LinkedHashMap<>();
        for (String name : SAME) {
            results.put(name, Digest.of(Files.readString(folder.resolve(out).resolve(name))));
        }
        return results;
    }

    private BatchOutcome run(BatchPlan plan) throws IOException {
        return new BatchRun(ENGINE, plan, sheets(), BatchRunTest::bytes, progress -> {}).run(false);
    }

    @Test
    void resultsAreTheSameBytesForAnyNumberOfThreads() throws IOException {
        run(plan("one", 1, 100_000));
        run(plan("two", 2, 100));
        run(plan("eight", 8, 7));
        assertThat(results("two")).isEqualTo(results("one"));
        assertThat(results("eight")).isEqualTo(results("one"));
    }

    @Test
    void everyPlantedLineIsRejectedOnceWithItsLineAndNoOther() throws IOException {
        BatchOutcome outcome = run(plan("out", 2, 1_000));
        Map<Integer, String> found = new LinkedHashMap<>();
        for (String line : Files.readAllLines(folder.resolve("out/rejects.jsonl"))) {
            JsonNode reject = JsonMapper.builder().build().readTree(line);
            assertThat(found.put(reject.get("line").asInt(), reject.get("code").asString()))
                    .as("line %s rejected twice", reject.get("line"))
                    .isNull();
        }
        assertThat(found).isEqualTo(INPUT.planted());
        assertThat(outcome.cohort().people()).isEqualTo(INPUT.good());
        assertThat(outcome.cohort().rejected()).isEqualTo(INPUT.planted().size());
    }

    @Test
    void aRunThatIsStoppedAgainAndAgainGivesTheSameBytes() throws IOException {
        run(plan("whole", 1, 100_000));
        Random random = new Random(5);
        End end = End.STOPPED;
        int starts = 0;
        while (end == End.STOPPED) {
            AtomicInteger left = new AtomicInteger(1 + random.nextInt(3));
            List<BatchRun> self = new ArrayList<>();
            BatchRun run = new BatchRun(ENGINE, plan("out", 2, 50), sheets(), BatchRunTest::bytes, progress -> {
                if (left.decrementAndGet() == 0) {
                    self.get(0).stop();
                }
            });
            self.add(run);
            end = run.run(true).end();
            starts++;
        }
        assertThat(starts).isGreaterThan(2);
        assertThat(results("out")).isEqualTo(results("whole"));
    }

    @Test
    void aRunThatDiesWhereverItReadsGoesOnFromItsLastCommit() throws IOException {
        run(plan("whole", 1, 100_000));
        Random random = new Random(6);
        boolean complete = false;
        int deaths = 0;
        while (!complete) {
            long dies = deaths < 4 ? random.nextInt(INPUT.bytes().length) : Long.MAX_VALUE;
            try {
                new BatchRun(ENGINE, plan("out", 2, 40), sheets(), in -> new Dying(bytes(in), dies), progress -> {})
                        .run(true);
                complete = true;
            } catch (IllegalStateException e) {
                deaths++;
            }
        }
        assertThat(deaths).isPositive();
        assertThat(results("out")).isEqualTo(results("whole"));
    }

    @Test
    void whatComesPackedFromStdinIsGoneOnWithWhenItIsGivenAgain() throws IOException {
        run(plan("-", "whole", 1, 100_000), new ByteArrayInputStream(INPUT.bytes()));
        byte[] packed = packed(INPUT.bytes());
        BatchPlan plan = plan("-", "out", 2, 40);
        InputStream dies = new Dying(new ByteArrayInputStream(packed), packed.length / 2);
        assertThatThrownBy(() -> run(plan, dies)).isInstanceOf(IllegalStateException.class);
        assertThat(folder.resolve("out/.progress")).exists();
        run(plan, new ByteArrayInputStream(packed));
        assertThat(results("out")).isEqualTo(results("whole"));
    }

    private static BatchOutcome run(BatchPlan plan, InputStream stdin) throws IOException {
        return new BatchRun(ENGINE, plan, sheets(), input -> stdin, progress -> {}).run(true);
    }

    private static byte[] packed(byte[] bytes) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
            gzip.write(bytes);
        }
        return packed.toByteArray();
    }

    /** A stream on which the process dies after so many bytes. */
    private static final class Dying extends FilterInputStream {
        private long left;

        Dying(InputStream in, long left) {
            super(in);
            this.left = left;
        }

        @Override
        public int read(byte[] bytes, int from, int length) throws IOException {
            int read = super.read(bytes, from, Math.min(length, 5_000));
            left -= read;
            if (left < 0) {
                throw new IllegalStateException("killed");
            }
            return read;
        }
    }

    @Test
    void afterARunNoSessionStaysRegistered() throws IOException {
        RuleBase base = Bases.ownShipped().base();
        try (Engine engine = new Engine(base)) {
            new BatchRun(engine, plan("out", 3, 1_000), sheets(), BatchRunTest::bytes, progress -> {}).run(false);
            assertThat(base.base().getKieSessions())
                    .hasSizeLessThanOrEqualTo(3)
                    .allSatisfy(session -> assertThat(session.getFactCount()).isZero());
        }
        assertThat(base.base().getKieSessions()).isEmpty();
    }

    /** In the thorough build for ten minutes; here a few times over. */
    @Test
    void runsOneAfterTheOtherInOneProcessLeakNothing() throws IOException {
        long until = System.nanoTime() + java.util.concurrent.TimeUnit.MINUTES.toNanos(SampleSize.of(0, 10));
        Path few = Files.write(
                folder.resolve("few.jsonl"),
                PlantedInput.of(SampleSize.of(60, 1_000), 10, 2).bytes());
        List<Long> used = new ArrayList<>();
        int threads = 0;
        int sessions = 0;
        people = few;
        while (used.size() < 6 || System.nanoTime() < until) {
            run(plan("again", 2, 500));
            used.add(usedAfterCollection());
            if (used.size() == 3) {
                threads = Thread.activeCount();
                sessions = ENGINE.rules().base().getKieSessions().size();
            }
        }
        long middle = used.get(used.size() / 2);
        assertThat(used.get(used.size() - 1) - middle)
                .as("bytes in use after each of %d runs: %s", used.size(), used)
                .isLessThan(8L << 20);
        assertThat(Thread.activeCount()).isLessThanOrEqualTo(threads);
        assertThat(ENGINE.rules().base().getKieSessions()).hasSizeLessThanOrEqualTo(sessions);
    }

    private static long usedAfterCollection() {
        System.gc();
        Runtime runtime = Runtime.getRuntime();
        return runtime.totalMemory() - runtime.freeMemory();
    }

    @Test
    void twoRunsDoNotWriteIntoOneFolder() throws IOException {
        try (ResultFolder held = new ResultFolder(folder.resolve("out"))) {
            assertThat(held.lengths()).isEmpty();
            assertThatThrownBy(() -> run(plan("out", 1, 10)))
                    .isInstanceOf(OutputException.class)
                    .hasMessage("cannot write " + folder.resolve("out") + ": it is being written by another run");
        }
    }

    @Test
    void aDamagedCommitIsNone() throws IOException {
        byte[] bytes = new Checkpoint(
                        Map.of("a", "b"),
                        0,
                        dev.righttrack.intake.record.RecordReader.Mark.START,
                        3,
                        Map.of(),
                        List.of(),
                        new CohortTally(),
                        1,
                        2,
                        3)
                .bytes();
        assertThat(Checkpoint.of(bytes)).isPresent();
        for (int i = 0; i < bytes.length; i++) {
            byte[] damaged = bytes.clone();
            damaged[i] ^= 1;
            assertThat(Checkpoint.of(damaged)).as("byte %d", i).isEmpty();
        }
        assertThat(Checkpoint.of(new byte[0])).isEmpty();
    }

    @Test
    void theTrainingsThatAreNotRunMakeNobodyReady() {
        TrainingTrials trials = new TrainingTrials(ENGINE);
        RandomCandidates random = new RandomCandidates(Bases.KNOWLEDGE, 4);
        int gains = 0;
        for (int i = 0; i < SampleSize.of(60, 1_000); i++) {
            Candidate candidate = i % 2 == 0 ? random.almostKnown() : random.strong();
            Advice advice = ENGINE.advise(candidate);
            Set<TrainingEffect.Gain> found =
                    new HashSet<>(trials.of(candidate, advice, 0, 0).gains());
            assertThat(found).isEqualTo(allGains(trials, candidate, advice));
            gains += found.size();
        }
        assertThat(gains).isPositive();
    }

    private static Set<TrainingEffect.Gain> allGains(TrainingTrials trials, Candidate candidate, Advice advice) {
        Set<TrainingEffect.Gain> gains = new HashSet<>();
        Set<String> ready = ready(advice);
        for (var skill : advice.profile()) {
            for (int training = 0; training < trials.trainings().size(); training++) {
                var step = trials.trainings().get(training);
                int rank = 1 + training % 3;
                if (step.skill().equals(skill.skill()) && skill.low().rank() == rank - 1) {
                    Level level = new Level(step.level(), rank);
                    Candidate after = candidate.withSkill(
                            step.skill(), new LevelRange(level, skill.high().or(level)));
                    for (String role : ready(ENGINE.advise(after))) {
                        if (!ready.contains(role)) {
                            gains.add(new TrainingEffect.Gain(
                                    training, trials.roles().indexOf(role)));
                        }
                    }
                }
            }
        }
        return gains;
    }

    private static Set<String> ready(Advice advice) {
        Set<String> ready = new HashSet<>();
        advice.roles().stream()
                .filter(role -> role.worst().equals(Verdict.READY))
                .forEach(role -> ready.add(role.role()));
        return ready;
    }

    @Test
    void aSampleIsDrawnWithoutRegardToTheOrderAndHasItsSize() {
        List<TrainingEffect> trials = new ArrayList<>();
        TrainingSample hashes = new TrainingSample(3, 10);
        for (int i = 0; i < 1_000; i++) {
            trials.add(new TrainingEffect(hashes.hash(i), i, i % 4 == 0, List.of(new TrainingEffect.Gain(i % 2, 0))));
        }
        TrainingSample forward = new TrainingSample(3, 100);
        trials.forEach(forward::offer);
        TrainingSample backward = new TrainingSample(3, 100);
        for (int i = trials.size() - 1; i >= 0; i--) {
            backward.offer(trials.get(i));
        }
        var steps = new TrainingTrials(ENGINE).trainings();
        Cohort.Trainings result = forward.result(1_000, steps, BatchRun.roles(ENGINE));
        assertThat(backward.result(1_000, steps, BatchRun.roles(ENGINE))).isEqualTo(result);
        assertThat(result.tried()).isEqualTo(100);
        assertThat(result.sampled()).isTrue();
        assertThat(result.best())
                .hasSize(2)
                .allSatisfy(training -> assertThat(training.share().low())
                        .isLessThan(training.share().value()));
    }
}
