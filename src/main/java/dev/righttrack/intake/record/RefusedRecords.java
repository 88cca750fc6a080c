package dev.righttrack.intake.record;

import dev.righttrack.findings.Check;
import dev.righttrack.findings.Finding;
import dev.righttrack.findings.Place;
import dev.righttrack.intake.document.ForeignFormat;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Stands for an input of which nothing can be read: one record that tells so. */
public final class RefusedRecords implements RecordReader {

    private final RawRecord record;
    private final Mark after;
    private Mark mark;

    private RefusedRecords(RawRecord record, Mark start, Mark after) {
        this.record = record;
        this.mark = start;
        this.after = after;
    }

    /** For a CSV file whose header is wrong. */
    public static RecordReader header(String file, LineBytes.Line header, List<Finding> findings, Mark start) {
        List<Finding> told =
                new ArrayList<>(findings.isEmpty() ? List.of(RawRecord.tooLong(file, header.number())) : findings);
        told.add(Finding.note(
                new Place(file, header.number(), 1),
                Check.NOT_READ,
                "the records under this header are not read",
                "Mend the header, and run again."));
        return new RefusedRecords(
                RawRecord.trouble(file, header.number(), header.bytes(), told, RecordForm.LINES),
                start,
                header.after());
    }

    /** The same for the first row of a spreadsheet. */
    public static RecordReader header(String file, String titles, List<Finding> findings, Mark start) {
        byte[] bytes = titles.getBytes(StandardCharsets.UTF_8);
        return header(file, new LineBytes.Line(bytes, 1, false, false, new Mark(Long.MAX_VALUE, 1)), findings, start);
    }

    /**
     * The record that stands for a table without rows.
     *
     * @param header the line of its header
     * @param notes what was found in the header
     */
    static RawRecord noRows(String file, int line, byte[] header, List<Finding> notes) {
        return RawRecord.trouble(
                        file,
                        line,
                        header,
                        List.of(Finding.error(
                                new Place(file, line, 1),
                                Check.EMPTY,
                                "there is no row under this header",
                                "Each row under the header describes a candidate.")),
                        RecordForm.LINES)
                .noting(notes);
    }

    /** For an input that is no text at all, as its first bytes show. */
    public static RecordReader foreign(String file, ForeignFormat.Kind kind, Mark start) {
        Finding finding = Finding.error(
                new Place(file, 1, 1),
                kind.check(),
                kind.trouble().message(),
                kind.trouble().hint());
        return new RefusedRecords(
                RawRecord.trouble(file, 1, new byte[0], List.of(finding), RecordForm.LINES),
                start,
                new Mark(Long.MAX_VALUE, 1));
    }

    /** For an input that cannot be opened, or not as far as it was read before. */
    public static RecordReader broken(String file, Mark start, IOException e) {
        return new RefusedRecords(
                LineRecords.broken(file, start.line(), e), start, new Mark(Long.MAX_VALUE, start.line()));
    }

    @Override
    public Optional<RawRecord> next() {
        if (mark.equals(after)) {
            return Optional.empty();
        }
        mark = after;
        return Optional.of(record);
    }

    @Override
    public Mark mark() {
        return mark;
    }

    @Override
    public void close() {
        // nothing is open
    }
}
