package dev.righttrack.intake;

import dev.righttrack.candidate.Candidate;
import dev.righttrack.findings.Finding;
import dev.righttrack.intake.record.RawRecord;
import dev.righttrack.intake.record.RecordReader;
import dev.righttrack.oracle.Bases;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What came of reading an input to its end, as a batch reads it.
 *
 * @param accepted the candidates, in order
 * @param rejected the findings of each record that gave no candidate, in order
 */
record ReadInputs(List<Candidate> accepted, List<List<Finding>> rejected) {

    private static final CandidateReader READER = new CandidateReader(Bases.KNOWLEDGE);

    /** The records of a stream with a name by which its form may be recognised. */
    static ReadInputs of(String name, InputStream in) {
        List<Candidate> accepted = new ArrayList<>();
        List<List<Finding>> rejected = new ArrayList<>();
        try (RecordReader records = READER.records(CandidateInput.stream(name), input -> in)) {
            for (Optional<RawRecord> next = records.next(); next.isPresent(); next = records.next()) {
                Submission read = READER.read(next.get());
                read.candidate().ifPresentOrElse(accepted::add, () -> rejected.add(read.findings()));
            }
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return new ReadInputs(accepted, rejected);
    }

    /** The ids of the candidates. */
    List<String> ids() {
        return accepted.stream().map(Candidate::id).toList();
    }

    /** The first error of each record that gave no candidate. */
    List<Finding> reasons() {
        return rejected.stream()
                .map(findings ->
                        findings.stream().filter(Finding::isError).findFirst().orElseThrow())
                .toList();
    }

    /** The names of the checks of {@link #reasons()}. */
    List<String> checks() {
        return reasons().stream().map(Finding::checkId).toList();
    }
}
