package dev.righttrack.intake;

import dev.righttrack.findings.Findings;
import dev.righttrack.intake.document.ForeignFormat;
import dev.righttrack.intake.document.InputBytes;
import dev.righttrack.intake.document.LongTexts;
import dev.righttrack.intake.document.TextFile;
import dev.righttrack.intake.exports.CvTexts;
import dev.righttrack.intake.exports.LinkedInFolder;
import dev.righttrack.intake.record.CsvHeader;
import dev.righttrack.intake.record.CsvRecords;
import dev.righttrack.intake.record.DocumentRecord;
import dev.righttrack.intake.record.InputForm;
import dev.righttrack.intake.record.LineBytes;
import dev.righttrack.intake.record.LineRecords;
import dev.righttrack.intake.record.ListRecords;
import dev.righttrack.intake.record.RecordForm;
import dev.righttrack.intake.record.RecordReader;
import dev.righttrack.intake.record.RecordReader.Mark;
import dev.righttrack.intake.record.RefusedRecords;
import dev.righttrack.intake.record.WorkbookRecords;
import dev.righttrack.intake.record.WorkbookRows;
import dev.righttrack.reading.document.DocumentTexts;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * A file or a stream of candidates: JSON lines, CSV, or one document; packed with gzip or not.
 *
 * @param name as its user named it
 * @param file the file; absent for a stream
 * @param size how many bytes it has as it lies there; 0 for a stream or a pipe
 * @param changed when it was last changed, in milliseconds since 1970; 0 for a stream or a pipe
 */
public record CandidateInput(String name, Optional<Path> file, long size, long changed) {

    private static final int MOST_LINES_OF_A_HEADER = 20;

    /** Where the bytes of a stream come from, and who counts them. */
    public interface Bytes {
        /**
         * The bytes, from the first.
         *
         * @throws IOException if there are none to be had
         */
        InputStream open(CandidateInput input) throws IOException;

        /** Those of files and pipes with a name; of a stream without one, those of stdin. */
        Bytes OF_FILES = input -> input.file().isPresent() ? ofFile(input.file().get()) : System.in;

        private static InputStream ofFile(Path file) throws IOException {
            return Files.isDirectory(file)
                    ? new ByteArrayInputStream(LinkedInFolder.packed(file))
                    : InputBytes.open(file);
        }
    }

    /**
     * A folder that is the export of one person.
     *
     * @param name what it is called in findings
     * @throws IOException if it cannot be listed
     */
    public static CandidateInput export(Path folder, String name) throws IOException {
        long[] state = LinkedInFolder.state(folder);
        return new CandidateInput(name, Optional.of(folder), state[0], state[1]);
    }

    /**
     * A file, or a pipe that has a name.
     *
     * @param name what it is called in findings
     * @throws IOException if the file system does not say how large it is
     */
    public static CandidateInput of(Path file, String name) throws IOException {
        boolean isPlain = Files.isRegularFile(file);
        return new CandidateInput(
                name,
                Optional.of(file),
                isPlain ? Files.size(file) : 0,
                isPlain ? Files.getLastModifiedTime(file).toMillis() : 0);
    }

    /** Whether it is a file whose size is known before it is read. */
    public boolean isSized() {
        return file.filter(Files::isRegularFile).isPresent();
    }

    /** A stream, such as stdin. */
    public static CandidateInput stream(String name) {
        return new CandidateInput(name, Optional.empty(), 0, 0);
    }

    /**
     * A reader of its records, from a place on. One that cannot be opened has a single record, which tells so.
     *
     * @param terms the fields that a record may have
     */
    public RecordReader open(Bytes bytes, Mark start, RecordTerms terms) {
        try {
            InputStream in = InputBytes.unpacked(bytes.open(this));
            try {
                return reader(in, start, terms);
            } catch (IOException e) {
                in.close();
                throw e;
            }
        } catch (IOException e) {
            return RefusedRecords.broken(name, start, e);
        }
    }

    private RecordReader reader(InputStream in, Mark start, RecordTerms terms) throws IOException {
        byte[] first = InputForm.first(in, ForeignFormat.LOOKED_AT);
        Optional<ForeignFormat.Kind> foreign = ForeignFormat.of(first);
        if (foreign.isPresent()) {
            Optional<RecordReader> document =
                    ForeignFormat.mayBeRead(first) ? document(in, start, terms) : Optional.empty();
            if (document.isPresent()) {
                return document.get();
            }
            in.close();
            return RefusedRecords.foreign(name, foreign.get(), start);
        }
        InputForm form = InputForm.of(name, in);
        if (form == InputForm.CV) {
            return cv(in, start);
        }
        if (form == InputForm.DOCUMENT) {
            return new DocumentRecord(new LongTexts(in), name, start, terms.form(RecordForm.DOCUMENT));
        }
        if (form == InputForm.LIST) {
            return new ListRecords(new LongTexts(in), name, start, terms::form);
        }
        if (form == InputForm.LINES) {
            LineBytes lines = new LineBytes(new LongTexts(in), LineBytes.Separators.OF_JSON);
            lines.skipTo(start);
            return new LineRecords(lines, name, start, terms.form(RecordForm.LINES));
        }
        return csv(new LineBytes(in, LineBytes.Separators.NONE), start, terms);
    }

    /** A document that is read as a CV, or the table of a spreadsheet; empty if it is none of them. */
    private Optional<RecordReader> document(InputStream in, Mark start, RecordTerms terms) throws IOException {
        byte[] bytes = in.readNBytes(WorkbookRows.MOST_BYTES + 1);
        if (CvTexts.form(bytes).isPresent()) {
            return Optional.of(cv(new ByteArrayInputStream(bytes), start));
        }
        if (bytes.length > WorkbookRows.MOST_BYTES || !WorkbookRows.isWorkbook(bytes)) {
            return Optional.empty();
        }
        WorkbookRows rows = WorkbookRows.of(bytes);
        Optional<List<String>> titles = rows.next();
        Findings findings = new Findings();
        String line = WorkbookRecords.line(titles.orElse(List.of()));
        Optional<CsvHeader> header = new CsvHeaderReader(terms).sheet(titles.orElse(List.of()), name, findings);
        if (header.isEmpty()) {
            rows.close();
            return Optional.of(RefusedRecords.header(name, line, findings.sorted(), start));
        }
        return Optional.of(new WorkbookRecords(
                rows, name, header.get(), terms.form(header.get()), titles.orElse(List.of()), start));
    }

    private RecordReader cv(InputStream in, Mark start) {
        return new DocumentRecord(in, name, start, RecordForm.CV, DocumentTexts.MOST_BYTES);
    }

    /** The lines of a header in which a title is a question over several lines; one alone if no quote ends within a few. */
    private static LineBytes.Line header(LineBytes.Line first, LineBytes lines) throws IOException {
        LineBytes.Line header = first;
        for (int more = 0; more < MOST_LINES_OF_A_HEADER && CsvHeader.isOpen(header.bytes()); more++) {
            Optional<LineBytes.Line> next = lines.next();
            if (next.isEmpty()) {
                return first;
            }
            header = header.with(next.get());
        }
        return CsvHeader.isOpen(header.bytes()) ? first : header;
    }

    private RecordReader csv(LineBytes lines, Mark start, RecordTerms terms) throws IOException {
        Optional<LineBytes.Line> first = lines.next();
        while (first.isPresent() && first.get().isBlank()) {
            first = lines.next();
        }
        if (first.isEmpty()) {
            return new LineRecords(lines, name, start, RecordForm.LINES);
        }
        Optional<Character> stated = CsvHeader.stated(first.get().bytes());
        if (stated.isPresent()) {
            first = lines.next();
        }
        if (first.isEmpty()) {
            return new LineRecords(lines, name, start, RecordForm.LINES);
        }
        CsvHeaderReader headers = new CsvHeaderReader(terms, stated);
        LineBytes.Line line = header(first.get(), lines);
        Findings findings = new Findings();
        Optional<CsvHeader> header = line.isTooLong()
                ? Optional.empty()
                : TextFile.decoded(line.bytes(), name, line.number(), findings)
                        .flatMap(text -> headers.read(text, name, line.number(), findings));
        if (header.isEmpty()) {
            lines.close();
            return RefusedRecords.header(name, line, findings.sorted(), start);
        }
        Mark from = start.equals(Mark.START) ? line.after() : start;
        lines.skipTo(from);
        return new CsvRecords(
                lines,
                name,
                header.get(),
                terms.form(header.get()),
                from,
                first.filter(one -> start.equals(Mark.START)));
    }
}
