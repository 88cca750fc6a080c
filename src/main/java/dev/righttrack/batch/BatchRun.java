package dev.righttrack.batch;

import dev.righttrack.batch.BatchOutcome.End;
import dev.righttrack.engine.Engine;
import dev.righttrack.intake.CandidateInput;
import dev.righttrack.intake.RecordTerms;
import dev.righttrack.intake.record.RecordReader;
import dev.righttrack.intake.record.RecordReader.Mark;
import dev.righttrack.knowledge.Kind;
import dev.righttrack.output.OutputException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;

/**
 * Advises the candidates of any number of inputs in bounded memory. One thread reads and writes, others advise; results
 * stand in the order of the input and are the same bytes for any number of threads, and for a run that was stopped at
 * any moment and went on.
 */
public final class BatchRun {

    private static final int CHUNKS_AHEAD = 2;

    private final Engine engine;
    private final BatchPlan plan;
    private final Sheets sheets;
    private final Consumer<BatchProgress> watcher;
    private final CountedBytes bytes;
    private final List<String> silent = new ArrayList<>();
    private volatile boolean stopping;

    /**
     * A run.
     *
     * @param bytes where the bytes of an input come from
     * @param watcher is told how far the run is, often
     */
    public BatchRun(
            Engine engine, BatchPlan plan, Sheets sheets, CandidateInput.Bytes bytes, Consumer<BatchProgress> watcher) {
        this.engine = engine;
        this.plan = plan;
        this.sheets = sheets;
        this.bytes = new CountedBytes(bytes);
        this.watcher = watcher;
    }

    /** The plan of the run in a folder that did not come to its end, name to value; empty if there is none. */
    public static Optional<Map<String, String>> unfinished(Path folder) {
        return ResultFolder.unfinished(folder).map(Checkpoint::identity);
    }

    /** Whether a run is writing into a folder at this moment. */
    public static boolean isAtWork(Path folder) {
        return ResultFolder.isAtWork(folder);
    }

    /** The names of all files that a run may write into its folder, those of the moment among them. */
    public static List<String> files() {
        return BatchResults.files();
    }

    /** The names of the inputs that had no record, of those that were read here; not for use while the run goes on. */
    public List<String> silent() {
        return List.copyOf(silent);
    }

    /** Asks the run to stop soon, in a state from which it can go on; any thread may ask. */
    public void stop() {
        stopping = true;
    }

    /**
     * Runs to the end.
     *
     * @param goOn whether to go on where the last run in the folder stopped; else it begins anew
     * @throws OutputException if a result cannot be written; what is committed is safe
     * @throws IOException if an input or a result cannot be read again
     */
    public BatchOutcome run(boolean goOn) throws IOException {
        try (ResultFolder folder = new ResultFolder(plan.folder())) {
            Optional<Checkpoint> last = goOn ? ResultFolder.unfinished(plan.folder()) : Optional.empty();
            BatchResults results = new BatchResults(folder, engine, plan, sheets, last);
            if (results.isAllRead()) {
                return results.finish();
            }
            results.open();
            End end = read(results);
            results.commit();
            return end == End.COMPLETE ? results.finish() : results.outcome(end);
        }
    }

    private End read(BatchResults results) throws IOException {
        RecordWork work = results.work();
        if (plan.threads() == 1) {
            return read(results, new Line() {
                @Override
                public boolean put(Chunk chunk) throws IOException {
                    return results.take(work.of(chunk), work);
                }

                @Override
                public boolean drain() {
                    return true;
                }
            });
        }
        ExecutorService threads = Executors.newFixedThreadPool(plan.threads());
        try {
            return read(results, new WorkersLine(threads, work, results));
        } finally {
            threads.shutdownNow();
        }
    }

    /** Chunks on their way from the reader to the results, in order. */
    private interface Line {
        /** Puts a chunk in; whether the run goes on. */
        boolean put(Chunk chunk) throws IOException;

        /** Takes in all that is under way; whether the run goes on. */
        boolean drain() throws IOException;
    }

    /** Chunks that are with workers. */
    private final class WorkersLine implements Line {
        private final ExecutorService threads;
        private final RecordWork work;
        private final BatchResults results;
        private final Deque<Future<ChunkResult>> underWay = new ArrayDeque<>();

        WorkersLine(ExecutorService threads, RecordWork work, BatchResults results) {
            this.threads = threads;
            this.work = work;
            this.results = results;
        }

        @Override
        public boolean put(Chunk chunk) throws IOException {
            underWay.add(threads.submit(() -> work.of(chunk)));
            return underWay.size() <= CHUNKS_AHEAD * plan.threads() || takeOne();
        }

        @Override
        public boolean drain() throws IOException {
            boolean goesOn = true;
            while (goesOn && !underWay.isEmpty()) {
                goesOn = takeOne();
            }
            return goesOn;
        }

        private boolean takeOne() throws IOException {
            try {
                return results.take(underWay.remove().get(), work);
            } catch (ExecutionException e) {
                throw new IllegalStateException(e.getCause());
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                stopping = true;
                return false;
            }
        }
    }

    private End read(BatchResults results, Line line) throws IOException {
        RecordTerms terms = new RecordTerms(engine.rules().knowledge(), plan.kept(), plan.columns());
        long record = results.records();
        for (int i = results.input(); i < plan.inputs().size(); i++) {
            Mark start = i == results.input() ? results.mark() : Mark.START;
            try (RecordReader reader = plan.inputs().get(i).open(bytes, start, terms)) {
                Chunk chunk = Chunk.next(reader, record, i);
                if (chunk.records().isEmpty() && start.equals(Mark.START)) {
                    silent.add(plan.inputs().get(i).name());
                }
                while (!chunk.records().isEmpty()) {
                    record += chunk.records().size();
                    if (!line.put(chunk)) {
                        return End.TOO_MANY_REJECTS;
                    }
                    watcher.accept(results.progress(bytes.read(), plan.size()));
                    if (stopping) {
                        return line.drain() ? End.STOPPED : End.TOO_MANY_REJECTS;
                    }
                    chunk = Chunk.next(reader, record, i);
                }
            }
        }
        boolean all = line.drain();
        if (all) {
            results.allRead();
        }
        watcher.accept(results.progress(bytes.read(), plan.size()));
        return all ? End.COMPLETE : End.TOO_MANY_REJECTS;
    }

    static List<String> roles(Engine engine) {
        return List.copyOf(engine.rules().knowledge().all(Kind.ROLE).keySet());
    }
}
