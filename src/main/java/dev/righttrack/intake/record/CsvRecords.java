package dev.righttrack.intake.record;

import dev.righttrack.findings.Check;
import dev.righttrack.findings.Finding;
import dev.righttrack.findings.Place;
import dev.righttrack.intake.document.TextFile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/**
 * Records of a CSV file, after its header. A quoted cell may run over several lines; where it is never closed, its first
 * line alone is given up, and the next line begins a record again.
 */
public final class CsvRecords implements RecordReader {

    /** No cell of a candidate runs over so many lines; without a bound one stray quote could swallow a file. */
    private static final int MOST_LINES = 100;

    private final LineBytes lines;
    private final String file;
    private final CsvHeader header;
    private final RecordForm form;
    private final Deque<LineBytes.Line> pushedBack = new ArrayDeque<>();
    private final Optional<LineBytes.Line> headerLine;
    private List<Finding> notes;
    private Mark mark;
    private boolean broken;

    /**
     * The records from a mark on, behind a header that has been read.
     *
     * @param headerLine the line of the header, where the records are those from the first on: the first one carries what
     *     was found in the header; absent from any later mark on
     */
    public CsvRecords(
            LineBytes lines,
            String file,
            CsvHeader header,
            RecordForm form,
            Mark start,
            Optional<LineBytes.Line> headerLine) {
        this.headerLine = headerLine;
        this.notes = headerLine.isPresent() ? header.notes() : List.of();
        this.lines = lines;
        this.file = file;
        this.header = header;
        this.form = form;
        this.mark = start;
    }

    @Override
    public Optional<RawRecord> next() {
        if (broken) {
            return Optional.empty();
        }
        try {
            Optional<LineBytes.Line> line = take();
            while (line.isPresent() && (line.get().isBlank() || isPadding(line.get()))) {
                mark = line.get().after();
                line = take();
            }
            if (line.isEmpty()) {
                return noRows();
            }
            RawRecord record = record(line.get()).noting(notes);
            notes = List.of();
            return Optional.of(record);
        } catch (IOException e) {
            broken = true;
            return Optional.of(LineRecords.broken(file, mark.line(), e));
        }
    }

    /** What was found in a header under which there is no row; it would be lost with the rows. */
    private Optional<RawRecord> noRows() {
        Optional<RawRecord> record = notes.isEmpty()
                ? Optional.empty()
                : headerLine.map(line -> RefusedRecords.noRows(file, line.number(), line.bytes(), notes));
        notes = List.of();
        return record;
    }

    /** Whether a line has separators and blanks alone, as spreadsheets write empty rows. */
    private boolean isPadding(LineBytes.Line line) {
        for (byte b : line.bytes()) {
            if (b != header.separator() && b != ' ' && b != '\t' && b != '"') {
                return false;
            }
        }
        return true;
    }

    private Optional<LineBytes.Line> take() throws IOException {
        return pushedBack.isEmpty() ? lines.next() : Optional.of(pushedBack.removeFirst());
    }

    private RawRecord record(LineBytes.Line first) throws IOException {
        mark = first.after();
        if (first.isTooLong()) {
            return LineRecords.record(first, file, form);
        }
        CsvQuotes quotes = new CsvQuotes(header.separator());
        List<LineBytes.Line> more = new ArrayList<>();
        CsvQuotes.State state = quotes.after(first.bytes());
        int size = first.bytes().length;
        while (state == CsvQuotes.State.OPEN && more.size() < MOST_LINES && size <= TextFile.MOST_BYTES) {
            Optional<LineBytes.Line> next = take();
            if (next.isEmpty()) {
                break;
            }
            more.add(next.get());
            size += next.get().bytes().length;
            state = next.get().isTooLong()
                    ? CsvQuotes.State.WRONG
                    : quotes.after(next.get().bytes());
        }
        if (state == CsvQuotes.State.CLOSED) {
            return together(first, more);
        }
        for (int i = more.size() - 1; i >= 0; i--) {
            pushedBack.addFirst(more.get(i));
        }
        return RawRecord.trouble(file, first.number(), first.bytes(), List.of(unclosed(first)), form);
    }

    private RawRecord together(LineBytes.Line first, List<LineBytes.Line> more) {
        if (more.isEmpty()) {
            return RawRecord.of(file, first.number(), first.bytes(), form);
        }
        mark = more.get(more.size() - 1).after();
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        all.writeBytes(first.bytes());
        for (LineBytes.Line line : more) {
            all.write('\n');
            all.writeBytes(line.bytes());
        }
        return RawRecord.of(file, first.number(), all.toByteArray(), form);
    }

    private Finding unclosed(LineBytes.Line line) {
        return Finding.error(
                new Place(file, line.number(), 1),
                Check.QUOTES,
                "a quote of this record is not closed, or something follows it",
                "A quoted cell ends with a quote before a separator or the line's end; a quote within is doubled.");
    }

    @Override
    public Mark mark() {
        return mark;
    }

    @Override
    public void close() throws IOException {
        lines.close();
    }
}
