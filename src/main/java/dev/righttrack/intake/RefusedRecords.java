package dev.righttrack.intake;

import dev.righttrack.findings.Finding;
import java.util.List;
import java.util.Optional;

/** Stands for a CSV file whose header is wrong: one record that tells so, and none of its rows. */
final class RefusedRecords implements RecordReader {

    private final String file;
    private final LineBytes.Line header;
    private final List<Finding> findings;
    private Mark mark;

    RefusedRecords(String file, LineBytes.Line header, List<Finding> findings, Mark start) {
        this.file = file;
        this.header = header;
        this.findings = findings.isEmpty() ? List.of(LineRecords.tooLong(file, header.number())) : findings;
        this.mark = start;
    }

    @Override
    public Optional<RawRecord> next() {
        if (mark.equals(header.after())) {
            return Optional.empty();
        }
        mark = header.after();
        return Optional.of(RawRecord.trouble(file, header.number(), header.bytes(), findings, RecordForm.LINES));
    }

    @Override
    public Mark mark() {
        return mark;
    }

    @Override
    public void close() {
        // the input was closed when its header was refused
    }
}
