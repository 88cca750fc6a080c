package dev.righttrack.batch;

import dev.righttrack.batch.BatchOutcome.End;
import dev.righttrack.engine.Engine;
import dev.righttrack.intake.record.RecordReader.Mark;
import dev.righttrack.output.OutputException;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The results of a batch while it runs: takes what came of one chunk after the other, and commits now and then. */
final class BatchResults {

    static final String ADVICE = "advice.jsonl";
    static final String SUMMARY = "summary.csv";
    static final String REJECTS = "rejects.jsonl";
    static final String NOTES = "notes.jsonl";
    static final String READINGS = "reading.jsonl";
    static final String SHORTLIST = "shortlist.csv";
    private static final String RUNS = ".shortlist";
    private static final String TRIALS = ".trials";
    private static final List<String> PAPERS =
            List.of("rules.json", "roles.json", "cohort.json", "words.csv", "run.json");
    private static final Duration LONGEST_UNCOMMITTED = Duration.ofSeconds(5);
    private static final int MERGE_BUFFER = 1 << 16;

    private final ResultFolder folder;
    private final Engine engine;
    private final BatchPlan plan;
    private final Sheets sheets;
    private final Map<String, String> identity;
    private final TrainingTrials trials;
    private final Optional<TrainingSample> sample;
    private final CohortTally tally;
    private final List<Long> runs;
    private final Map<String, Long> lengths;
    private final List<String> sorting = new ArrayList<>();
    private final int starts;
    private final long started;
    private final long busyBefore;
    private final long peopleBefore;
    private final long since = System.nanoTime();
    private long lastCommit = System.nanoTime();
    private long uncommitted;
    private int input;
    private Mark mark;
    private long records;

    BatchResults(ResultFolder folder, Engine engine, BatchPlan plan, Sheets sheets, Optional<Checkpoint> last) {
        this.folder = folder;
        this.engine = engine;
        this.plan = plan;
        this.sheets = sheets;
        this.identity = plan.identity(engine.rules().hash());
        this.trials = new TrainingTrials(engine);
        this.sample = plan.trainings().map(seed -> new TrainingSample(seed, TrainingSample.MOST_TRIED));
        this.tally = last.map(Checkpoint::tally).orElseGet(CohortTally::new);
        this.runs = new ArrayList<>(last.map(Checkpoint::runs).orElse(List.of()));
        this.lengths = last.map(Checkpoint::lengths).orElse(Map.of());
        this.starts = last.map(Checkpoint::starts).orElse(0) + 1;
        this.started = last.map(Checkpoint::started).orElseGet(System::currentTimeMillis);
        this.busyBefore = last.map(Checkpoint::busy).orElse(0L);
        this.peopleBefore = tally.people();
        this.input = last.map(Checkpoint::input).orElse(0);
        this.mark = last.map(Checkpoint::mark).orElse(Mark.START);
        this.records = last.map(Checkpoint::records).orElse(0L);
    }

    int input() {
        return input;
    }

    Mark mark() {
        return mark;
    }

    long records() {
        return records;
    }

    boolean isAllRead() {
        return input == plan.inputs().size();
    }

    void allRead() {
        input = plan.inputs().size();
        mark = Mark.START;
    }

    RecordWork work() {
        return new RecordWork(engine, plan, sheets, sample, trials);
    }

    BatchProgress progress(long read, long size) {
        return new BatchProgress(tally.people(), tally.rejected(), read, size);
    }

    /** The names of all files that a run may write into its folder, in alphabetical order. */
    static List<String> files() {
        List<String> whole =
                new ArrayList<>(List.of(ADVICE, SUMMARY, REJECTS, NOTES, READINGS, SHORTLIST, RUNS, TRIALS));
        whole.addAll(PAPERS);
        whole.add(ResultFolder.PROGRESS);
        List<String> all = new ArrayList<>(whole);
        whole.forEach(name -> all.add(name + ResultFolder.PART));
        all.add(ResultFolder.LOCK);
        Collections.sort(all);
        return List.copyOf(all);
    }

    /** Opens the parts where the last commit left them, and makes the first commit of a new run. */
    void open() throws IOException {
        List<String> names = new ArrayList<>(List.of(ADVICE, SUMMARY, REJECTS, NOTES, READINGS));
        plan.shortlist().ifPresent(role -> names.add(RUNS));
        sample.ifPresent(drawn -> names.add(TRIALS));
        folder.open(names, lengths);
        if (starts == 1) {
            append(SUMMARY, sheets.summary().head());
            append(REJECTS, sheets.rejects().head());
            append(NOTES, sheets.notes().head());
        }
        readTrials();
        commit();
    }

    private void readTrials() throws IOException {
        if (sample.isPresent()) {
            try (BufferedReader in = Files.newBufferedReader(folder.part(TRIALS), StandardCharsets.UTF_8)) {
                in.lines().map(TrainingEffect::of).forEach(sample.get()::offer);
            }
        }
    }

    private void append(String name, String text) throws OutputException {
        folder.append(name, text.getBytes(StandardCharsets.UTF_8));
    }

    /**
     * Takes what came of a chunk.
     *
     * @return whether the run goes on: no more records are rejected than allowed
     */
    boolean take(ChunkResult worked, RecordWork work) throws OutputException {
        if (isAllowed(worked)) {
            add(worked);
            return true;
        }
        Chunk chunk = worked.chunk();
        for (int i = 0; i < chunk.records().size(); i++) {
            ChunkResult one = work.of(chunk.only(i));
            if (!isAllowed(one)) {
                return false;
            }
            add(one);
        }
        return true;
    }

    private boolean isAllowed(ChunkResult worked) {
        return tally.rejected() + worked.tally().rejected() <= plan.mostRejects();
    }

    private void add(ChunkResult worked) throws OutputException {
        folder.append(ADVICE, worked.advice());
        folder.append(SUMMARY, worked.summary());
        folder.append(REJECTS, worked.rejects());
        folder.append(NOTES, worked.notes());
        folder.append(READINGS, worked.readings());
        sorting.addAll(worked.shortlist());
        for (TrainingEffect trial : worked.trials()) {
            if (sample.isPresent() && sample.get().offer(trial)) {
                append(TRIALS, trial.line());
            }
        }
        tally.add(worked.tally());
        records += worked.chunk().records().size();
        uncommitted += worked.chunk().records().size();
        input = worked.chunk().input();
        mark = worked.chunk().after();
        if (uncommitted >= plan.commitEvery() || System.nanoTime() - lastCommit > LONGEST_UNCOMMITTED.toNanos()) {
            commit();
        }
    }

    void commit() throws OutputException {
        if (!sorting.isEmpty()) {
            runs.add(folder.lengths().getOrDefault(RUNS, 0L));
            Collections.sort(sorting);
            append(RUNS, String.join("", sorting));
            sorting.clear();
        }
        Map<String, String> committed = new LinkedHashMap<>(identity);
        committed.putAll(plan.inputStates());
        folder.commit(new Checkpoint(
                committed,
                input,
                mark,
                records,
                folder.lengths(),
                runs,
                tally,
                starts,
                started,
                busyBefore + System.nanoTime() - since));
        uncommitted = 0;
        lastCommit = System.nanoTime();
    }

    /** Writes what is written once, and gives everything its name. */
    BatchOutcome finish() throws IOException {
        if (folder.lengths().isEmpty() && Files.exists(folder.part(TRIALS))) {
            readTrials();
        }
        if (plan.shortlist().isPresent()) {
            merge();
        }
        BatchOutcome outcome = outcome(End.COMPLETE);
        Map<String, String> papers = sheets.papers().apply(outcome);
        for (Map.Entry<String, String> paper : papers.entrySet()) {
            folder.write(paper.getKey(), paper.getValue().getBytes(StandardCharsets.UTF_8));
        }
        List<String> results = new ArrayList<>(List.of(ADVICE, SUMMARY, REJECTS, NOTES, READINGS));
        plan.shortlist().ifPresent(role -> results.add(SHORTLIST));
        results.addAll(papers.keySet());
        for (String name : results) {
            folder.publish(name);
        }
        List<String> gone = new ArrayList<>(List.of(RUNS, TRIALS, SHORTLIST));
        gone.addAll(PAPERS);
        gone.removeAll(results);
        folder.clear(gone);
        return outcome;
    }

    private void merge() throws IOException {
        Path runsPart = folder.part(RUNS);
        long end = Files.size(runsPart);
        StringBuilder text =
                new StringBuilder(sheets.shortlist().map(Sheet::head).orElse(""));
        long[] place = {0};
        folder.open(List.of(SHORTLIST), Map.of());
        try {
            ShortlistMerge.merge(runsPart, runs, end, line -> {
                place[0]++;
                text.append(place[0])
                        .append(',')
                        .append(line, ShortlistOrder.KEY, line.length())
                        .append('\n');
                if (text.length() > MERGE_BUFFER) {
                    flush(text);
                }
            });
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        flush(text);
        folder.force();
    }

    private void flush(StringBuilder text) {
        try {
            append(SHORTLIST, text.toString());
            text.setLength(0);
        } catch (OutputException e) {
            throw new UncheckedIOException(e);
        }
    }

    BatchOutcome outcome(End end) {
        Duration here = Duration.ofNanos(System.nanoTime() - since);
        return new BatchOutcome(
                end,
                new CohortAssembly(tally)
                        .cohort(
                                trials.roles(),
                                engine.rules().hash(),
                                sample.map(drawn -> drawn.result(tally.people(), trials.trainings(), trials.roles()))),
                tally.sayNothing(),
                tally.misspellings(),
                plan.unread(),
                tally.words(),
                tally.wordsNotListed(),
                identity,
                plan.threads(),
                starts,
                Instant.ofEpochMilli(started),
                Instant.now(),
                here.plusNanos(busyBefore),
                here,
                tally.people() - peopleBefore);
    }
}
