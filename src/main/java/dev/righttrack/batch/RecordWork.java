package dev.righttrack.batch;

import dev.righttrack.advice.Advice;
import dev.righttrack.engine.Engine;
import dev.righttrack.engine.RunawayRulesException;
import dev.righttrack.facts.Candidate;
import dev.righttrack.findings.Finding;
import dev.righttrack.findings.Place;
import dev.righttrack.intake.CandidateReader;
import dev.righttrack.intake.RawRecord;
import dev.righttrack.intake.Submission;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads records, advises people and writes what comes of it. Safe for use by several threads. */
final class RecordWork {

    private static final int LONGEST_RAW = 4_000;

    private final Engine engine;
    private final CandidateReader reader;
    private final Sheets sheets;
    private final boolean raw;
    private final Optional<ShortlistOrder> order;
    private final Optional<TrainingSample> sample;
    private final TrainingTrials trials;

    RecordWork(Engine engine, BatchPlan plan, Sheets sheets, Optional<TrainingSample> sample, TrainingTrials trials) {
        this.engine = engine;
        this.reader = new CandidateReader(engine.rules().knowledge()).keeping(plan.kept());
        this.sheets = sheets;
        this.raw = plan.raw();
        this.order = plan.shortlist().map(ShortlistOrder::new);
        this.sample = sample;
        this.trials = trials;
    }

    Worked of(Chunk chunk) {
        Worked.Texts texts = new Worked.Texts();
        List<String> shortlist = new ArrayList<>();
        List<Trial> tried = new ArrayList<>();
        CohortTally tally = new CohortTally();
        for (int i = 0; i < chunk.records().size(); i++) {
            RawRecord record = chunk.records().get(i);
            Submission read = reader.read(record);
            Optional<Finding> failure = Optional.empty();
            if (read.candidate().isPresent()) {
                try {
                    Candidate candidate = read.candidate().get();
                    Advice advice = engine.advise(candidate);
                    Advised advised = new Advised(record.file(), record.line(), read.kept(), advice);
                    Optional<Trial> trial = trial(candidate, advice, chunk.first() + i);
                    write(advised, chunk.first() + i, texts, shortlist);
                    trial.ifPresent(tried::add);
                    tally.add(advice);
                } catch (RuntimeException e) {
                    failure = Optional.of(failure(record, e));
                }
            }
            if (read.candidate().isEmpty() || failure.isPresent()) {
                reject(record, read, failure, texts, tally);
            }
        }
        return new Worked(chunk, texts, shortlist, tried, tally);
    }

    private Optional<Trial> trial(Candidate candidate, Advice advice, long number) {
        return sample.filter(one -> one.wants(one.hash(number)))
                .map(one -> trials.of(candidate, advice, one.hash(number), number));
    }

    /** Nothing is written of a person until all of it can be. */
    private void write(Advised advised, long number, Worked.Texts texts, List<String> shortlist) {
        StringBuilder advice = new StringBuilder();
        StringBuilder summary = new StringBuilder();
        sheets.advice().write(advised, advice);
        sheets.summary().write(advised, summary);
        order.flatMap(one -> one.of(advised.advice()).map(role -> one.key(role, number)))
                .ifPresent(key -> sheets.shortlist().ifPresent(sheet -> {
                    StringBuilder line = new StringBuilder(key);
                    sheet.write(advised, line);
                    shortlist.add(line.toString());
                }));
        texts.advice().append(advice);
        texts.summary().append(summary);
    }

    /** One person's failure must not end a run of millions; it is told like any other reject. */
    private static Finding failure(RawRecord record, RuntimeException e) {
        String check = e instanceof RunawayRulesException ? "runaway-rules" : "failed";
        return Finding.error(
                new Place(record.file(), record.line(), 1),
                check,
                "no advice could be worked out: " + e.getMessage(),
                "This is not the record's fault.");
    }

    private void reject(
            RawRecord record, Submission read, Optional<Finding> failure, Worked.Texts texts, CohortTally tally) {
        List<Finding> findings = new ArrayList<>(failure.stream().toList());
        findings.addAll(read.findings());
        Reject reject = new Reject(
                record.file(),
                record.line(),
                read.id(),
                read.kept(),
                findings,
                raw ? Optional.of(record.text(LONGEST_RAW)) : Optional.empty());
        tally.reject(reject.reason().check());
        sheets.rejects().write(reject, texts.rejects());
    }
}
