package dev.righttrack.survey;

import dev.righttrack.candidate.Candidate;
import dev.righttrack.findings.Finding;
import dev.righttrack.intake.CandidateInput;
import dev.righttrack.intake.CandidateReader;
import dev.righttrack.intake.ColumnMapReader;
import dev.righttrack.intake.Submission;
import dev.righttrack.intake.mapping.Columns;
import dev.righttrack.intake.record.RawRecord;
import dev.righttrack.intake.record.RecordReader;
import dev.righttrack.oracle.Bases;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** People of a survey's file, as the shipped mapping file reads them. */
public final class SurveyMap {

    private static final Path FILE = Path.of("docs/mappings/kaggle-survey.yaml");

    private SurveyMap() {}

    static Columns columns() {
        return Columns.of(new ColumnMapReader(Bases.KNOWLEDGE)
                .read(FILE, FILE.toString())
                .value()
                .orElseThrow());
    }

    /**
     * The people of a file.
     *
     * @throws IOException if the file cannot be read
     * @throws IllegalStateException if a record gives nobody
     */
    public static List<Candidate> people(Path file) throws IOException {
        return people(file, columns());
    }

    static List<Candidate> people(Path file, Columns columns) throws IOException {
        CandidateReader reader = new CandidateReader(Bases.KNOWLEDGE);
        List<Candidate> people = new ArrayList<>();
        CandidateInput input = CandidateInput.of(file, "survey");
        try (RecordReader records = reader.records(input, CandidateInput.Bytes.OF_FILES, Optional.of(columns))) {
            for (Optional<RawRecord> next = records.next(); next.isPresent(); next = records.next()) {
                Submission read = reader.read(next.get());
                if (read.findings().stream().anyMatch(Finding::isError)) {
                    throw new IllegalStateException(read.findings().toString());
                }
                people.add(read.candidate().orElseThrow());
            }
        }
        return people;
    }
}
