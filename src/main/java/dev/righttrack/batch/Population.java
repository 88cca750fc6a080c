package dev.righttrack.batch;

import dev.righttrack.candidate.Candidate;
import dev.righttrack.findings.Finding;
import dev.righttrack.intake.CandidateInput;
import dev.righttrack.intake.CandidateReader;
import dev.righttrack.intake.Submission;
import dev.righttrack.intake.record.RawRecord;
import dev.righttrack.intake.record.RecordReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** People in a file as a batch reads them, read on all cores and handed on in portions, in the order of the records. */
public final class Population {

    private static final int PORTION = 4_000;
    private static final long PORTION_BYTES = 1 << 25;

    private final CandidateReader reader;
    private final Consumer<List<Finding>> told;

    /**
     * A population in some knowledge's words.
     *
     * @param told gets what is wrong with a record that gave nobody
     */
    public Population(CandidateReader reader, Consumer<List<Finding>> told) {
        this.reader = reader;
        this.told = told;
    }

    /**
     * Reads a file, or a pipe, to its end.
     *
     * @return how many records were rejected
     * @throws IOException if it cannot be closed, or the file system says nothing of it
     */
    public int read(Path file, Consumer<List<Candidate>> people) throws IOException {
        int rejected = 0;
        CandidateInput input = CandidateInput.of(file, file.toString());
        try (RecordReader records = reader.records(input, CandidateInput.Bytes.OF_FILES)) {
            for (List<RawRecord> some = portion(records); !some.isEmpty(); some = portion(records)) {
                rejected += read(some, people);
            }
        }
        return rejected;
    }

    private int read(List<RawRecord> records, Consumer<List<Candidate>> people) {
        List<Submission> read = records.parallelStream().map(reader::read).toList();
        List<Candidate> good = new ArrayList<>();
        for (Submission one : read) {
            one.candidate().ifPresentOrElse(good::add, () -> told.accept(one.findings()));
        }
        people.accept(good);
        return read.size() - good.size();
    }

    private static List<RawRecord> portion(RecordReader records) {
        List<RawRecord> some = new ArrayList<>();
        long bytes = 0;
        Optional<RawRecord> next = records.next();
        while (next.isPresent()) {
            some.add(next.get());
            bytes += next.get().size();
            next = some.size() < PORTION && bytes < PORTION_BYTES ? records.next() : Optional.empty();
        }
        return some;
    }
}
