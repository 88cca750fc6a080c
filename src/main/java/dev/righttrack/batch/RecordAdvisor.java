package dev.righttrack.batch;

import dev.righttrack.advice.Advice;
import dev.righttrack.candidate.Candidate;
import dev.righttrack.candidate.ReadFact;
import dev.righttrack.candidate.WordShare;
import dev.righttrack.engine.Engine;
import dev.righttrack.engine.RunawayRulesException;
import dev.righttrack.findings.Check;
import dev.righttrack.findings.Finding;
import dev.righttrack.findings.Place;
import dev.righttrack.intake.CandidateReader;
import dev.righttrack.intake.Submission;
import dev.righttrack.intake.record.RawRecord;
import dev.righttrack.intake.record.RecordForm;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Advises the candidate of one record among many, or rejects the record. Safe for use by several threads. */
public final class RecordAdvisor {

    private static final int LONGEST_RAW = 4_000;

    private final Engine engine;
    private final CandidateReader reader;
    private final boolean raw;
    private final boolean outline;

    /**
     * An advisor.
     *
     * @param kept the fields that are only passed through
     * @param raw whether rejects tell the record as it stands
     * @param strict whether a record with a tool, method, activity or degree that nobody knows is rejected
     * @param outline whether the outline of advice is enough
     */
    public RecordAdvisor(Engine engine, List<String> kept, boolean raw, boolean strict, boolean outline) {
        this.engine = engine;
        this.reader =
                new CandidateReader(engine.rules().knowledge()).keeping(kept).strict(strict);
        this.raw = raw;
        this.outline = outline;
    }

    /**
     * What came of a record: a candidate with advice, or a reject.
     *
     * @param candidate the candidate, if advised
     * @param advised the advice
     * @param reject the reject, if there is no advice
     * @param reading what was read in its sentences, if it has any
     */
    public record Answer(
            Optional<Candidate> candidate,
            Optional<AdvisedRecord> advised,
            Optional<Reject> reject,
            Optional<ReadingOfRecord> reading) {

        /** Whether the record is whole and says nothing about anybody, so that it is only counted. */
        boolean saysNothing() {
            return reject.filter(
                            one -> one.findings().size() == 1 && one.reason().check() == Check.SAYS_NOTHING)
                    .isPresent();
        }
    }

    /** What comes of a record. One person's failure is a reject like any other: it must not end a run of millions. */
    public Answer answer(RawRecord record) {
        Submission read = reader.read(record);
        if (read.candidate().isEmpty()) {
            return rejected(record, read, read.findings());
        }
        try {
            Candidate candidate = read.candidate().get();
            Advice advice = outline ? engine.outline(candidate) : engine.advise(candidate);
            AdvisedRecord advised = new AdvisedRecord(
                    record.file(),
                    record.line(),
                    read.kept(),
                    advice,
                    WordShare.of(candidate),
                    PersonBasis.of(candidate),
                    read.findings());
            return new Answer(read.candidate(), Optional.of(advised), Optional.empty(), reading(record, read));
        } catch (RuntimeException e) {
            List<Finding> findings = new ArrayList<>(List.of(failure(record, e)));
            findings.addAll(read.findings());
            return rejected(record, read, findings);
        }
    }

    private static Optional<ReadingOfRecord> reading(RawRecord record, Submission read) {
        Set<ReadFact> facts = read.candidate().map(Candidate::read).orElse(Set.of());
        return facts.isEmpty() && read.reading().isEmpty()
                ? Optional.empty()
                : Optional.of(new ReadingOfRecord(record.file(), record.line(), read.id(), facts, read.reading()));
    }

    private static Finding failure(RawRecord record, RuntimeException e) {
        return Finding.error(
                new Place(record.file(), record.line(), 1),
                e instanceof RunawayRulesException ? Check.RUNAWAY_RULES : Check.FAILED,
                "no advice could be worked out: " + e.getMessage(),
                "This is not the record's fault.");
    }

    private Answer rejected(RawRecord record, Submission read, List<Finding> findings) {
        Reject reject = new Reject(
                record.file(),
                record.line(),
                read.id(),
                read.kept(),
                findings,
                raw && record.form() != RecordForm.CV ? Optional.of(record.text(LONGEST_RAW)) : Optional.empty());
        return new Answer(Optional.empty(), Optional.empty(), Optional.of(reject), reading(record, read));
    }
}
