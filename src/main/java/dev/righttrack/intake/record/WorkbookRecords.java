package dev.righttrack.intake.record;

import dev.righttrack.findings.Check;
import dev.righttrack.findings.Finding;
import dev.righttrack.findings.Place;
import dev.righttrack.intake.document.QuotedText;
import dev.righttrack.intake.document.TextFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The rows below the header of a spreadsheet, each a record; its line is the row, and a column of it is a cell. */
public final class WorkbookRecords implements RecordReader {

    private final WorkbookRows rows;
    private final String file;
    private final RecordForm form;
    private final List<String> titles;
    private final long start;
    private List<Finding> notes;
    private Mark mark;
    private boolean over;

    /**
     * The records from a mark on.
     *
     * @param rows the rows behind the header
     * @param header the header
     * @param form what becomes of it
     * @param titles the cells of the header
     */
    public WorkbookRecords(
            WorkbookRows rows, String file, CsvHeader header, RecordForm form, List<String> titles, Mark start) {
        this.rows = rows;
        this.file = file;
        this.form = form;
        this.titles = List.copyOf(titles);
        this.start = start.bytes();
        this.mark = start;
        this.notes = start.equals(Mark.START) ? notes(header) : List.of();
    }

    private List<Finding> notes(CsvHeader header) {
        List<Finding> all = new ArrayList<>(header.notes());
        if (!rows.otherSheets().isEmpty()) {
            all.add(Finding.warning(
                    new Place(file, 1, 1),
                    Check.NOT_USED,
                    "sheets that are not read: "
                            + String.join(
                                    ", ",
                                    rows.otherSheets().stream()
                                            .limit(5)
                                            .map(QuotedText::of)
                                            .toList()),
                    "The first sheet is read. Save another one as a file of its own."));
        }
        return all;
    }

    @Override
    public Optional<RawRecord> next() {
        if (over) {
            return Optional.empty();
        }
        try {
            Optional<List<String>> cells = rows.next();
            while (cells.isPresent() && rows.number() <= start) {
                cells = rows.next();
            }
            over = cells.isEmpty();
            if (over) {
                return noRows();
            }
            mark = new Mark(rows.number(), rows.number() + 1);
            RawRecord record = record(cells.get()).noting(notes);
            notes = List.of();
            return Optional.of(record);
        } catch (IOException e) {
            over = true;
            return Optional.of(LineRecords.broken(file, Math.max(1, rows.number()), e));
        }
    }

    /** What was found in a header, or beside its sheet, where there is no row; it would be lost with the rows. */
    private Optional<RawRecord> noRows() {
        return notes.isEmpty()
                ? Optional.empty()
                : Optional.of(RefusedRecords.noRows(file, 1, line(titles).getBytes(StandardCharsets.UTF_8), notes));
    }

    private RawRecord record(List<String> cells) {
        List<String> whole = new ArrayList<>(cells);
        while (whole.size() < titles.size()) {
            whole.add("");
        }
        byte[] bytes = line(whole).getBytes(StandardCharsets.UTF_8);
        return bytes.length > TextFile.MOST_BYTES
                ? RawRecord.trouble(
                        file, rows.number(), bytes, List.of(RawRecord.tooLong(file, rows.number())), RecordForm.LINES)
                : RawRecord.of(file, rows.number(), bytes, form);
    }

    /** The cells as a line of CSV. */
    public static String line(List<String> cells) {
        return String.join(
                ",",
                cells.stream()
                        .map(cell -> "\"" + cell.replace("\"", "\"\"") + "\"")
                        .toList());
    }

    @Override
    public Mark mark() {
        return mark;
    }

    @Override
    public void close() throws IOException {
        rows.close();
    }
}
