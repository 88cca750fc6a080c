package dev.righttrack.batch;

import dev.righttrack.candidate.Candidate;
import dev.righttrack.engine.Engine;
import dev.righttrack.findings.Finding;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Takes chunks of records to what is written of them. Safe for use by several threads. */
final class RecordWork {

    private final RecordAdvisor advisor;
    private final Sheets sheets;
    private final Optional<ShortlistOrder> order;
    private final Optional<TrainingSample> sample;
    private final TrainingTrials trials;

    RecordWork(Engine engine, BatchPlan plan, Sheets sheets, Optional<TrainingSample> sample, TrainingTrials trials) {
        this.advisor = new RecordAdvisor(engine, plan.kept(), plan.raw(), plan.strict(), sheets.outline());
        this.sheets = sheets;
        this.order = plan.shortlist().map(ShortlistOrder::new);
        this.sample = sample;
        this.trials = trials;
    }

    ChunkResult of(Chunk chunk) {
        ChunkResult.Texts texts = new ChunkResult.Texts();
        List<String> shortlist = new ArrayList<>();
        List<TrainingEffect> tried = new ArrayList<>();
        CohortTally tally = new CohortTally();
        for (int i = 0; i < chunk.records().size(); i++) {
            RecordAdvisor.Answer answer = advisor.answer(chunk.records().get(i));
            long number = chunk.first() + i;
            answer.reading().ifPresent(reading -> sheets.readings().write(reading, texts.readings()));
            if (answer.saysNothing()) {
                tally.nothing();
                answer.reject()
                        .ifPresent(one ->
                                note(new RecordNotes(one.file(), one.line(), one.id(), one.findings()), texts, tally));
                continue;
            }
            answer.reject().ifPresent(reject -> {
                tally.reject(reject.reason().checkId());
                sheets.rejects().write(reject, texts.rejects());
            });
            answer.advised().ifPresent(advised -> {
                tally.add(advised.advice());
                tally.words(advised.words());
                tally.basis(advised.basis());
                note(
                        new RecordNotes(
                                advised.file(), advised.line(), advised.advice().candidate(), advised.findings()),
                        texts,
                        tally);
                if (advised.findings().stream().anyMatch(Finding::isError)) {
                    tally.misspelled();
                }
                sheets.advice().write(advised, texts.advice());
                sheets.summary().write(advised, texts.summary());
                shortlisted(advised, number).ifPresent(shortlist::add);
                answer.candidate()
                        .flatMap(candidate -> trial(candidate, advised, number))
                        .ifPresent(tried::add);
            });
        }
        return new ChunkResult(chunk, texts, shortlist, tried, tally);
    }

    private void note(RecordNotes notes, ChunkResult.Texts texts, CohortTally tally) {
        if (!notes.findings().isEmpty()) {
            notes.findings().stream().map(Finding::checkId).distinct().forEach(tally::noted);
            sheets.notes().write(notes, texts.notes());
        }
    }

    private Optional<TrainingEffect> trial(Candidate candidate, AdvisedRecord advised, long number) {
        return sample.filter(one -> one.wants(one.hash(number)))
                .map(one -> trials.of(candidate, advised.advice(), one.hash(number), number));
    }

    private Optional<String> shortlisted(AdvisedRecord advised, long number) {
        return order.flatMap(one -> one.of(advised.advice()).map(role -> one.key(role, number)))
                .flatMap(key -> sheets.shortlist().map(sheet -> {
                    StringBuilder line = new StringBuilder(key);
                    sheet.write(advised, line);
                    return line.toString();
                }));
    }
}
