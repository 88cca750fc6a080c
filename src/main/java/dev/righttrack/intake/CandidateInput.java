package dev.righttrack.intake;

import dev.righttrack.facts.knowledge.Knowledge;
import dev.righttrack.findings.Findings;
import dev.righttrack.intake.RecordReader.Mark;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.zip.GZIPInputStream;

/**
 * A file or a stream of candidates: JSON lines, CSV, or one document; packed with gzip or not.
 *
 * @param name as its user named it
 * @param file the file; absent for a stream
 * @param size how many bytes it has as it lies there; 0 for a stream
 * @param changed when it was last changed, in milliseconds since 1970; 0 for a stream
 */
public record CandidateInput(String name, Optional<Path> file, long size, long changed) {

    private static final int BUFFER = 1 << 16;

    /** Where the bytes of a stream come from, and who counts them. */
    public interface Bytes {
        /**
         * The bytes, from the first.
         *
         * @throws IOException if there are none to be had
         */
        InputStream open(CandidateInput input) throws IOException;
    }

    /** A file. */
    static CandidateInput of(Path file, String name) throws IOException {
        return new CandidateInput(
                name,
                Optional.of(file),
                Files.size(file),
                Files.getLastModifiedTime(file).toMillis());
    }

    /** A stream, such as stdin. */
    public static CandidateInput stream(String name) {
        return new CandidateInput(name, Optional.empty(), 0, 0);
    }

    /**
     * A reader of its records, from a place on. One that cannot be opened has a single record, which tells so.
     *
     * @param knowledge the words of a CSV header
     * @param kept the fields that are only passed through
     */
    public RecordReader open(Bytes bytes, Mark start, Knowledge knowledge, List<String> kept) {
        try {
            InputStream in = unpacked(bytes.open(this));
            try {
                return reader(in, start, knowledge, kept);
            } catch (IOException e) {
                in.close();
                throw e;
            }
        } catch (IOException e) {
            return RefusedRecords.broken(name, start, e);
        }
    }

    private RecordReader reader(InputStream in, Mark start, Knowledge knowledge, List<String> kept) throws IOException {
        InputForm form = InputForm.of(name, in);
        if (form == InputForm.DOCUMENT) {
            return new DocumentRecord(in, name, start);
        }
        LineBytes lines = new LineBytes(in);
        if (form == InputForm.LINES) {
            lines.skipTo(start);
            return new LineRecords(lines, name, start);
        }
        return csv(lines, start, new CsvHeaderReader(knowledge, kept));
    }

    private RecordReader csv(LineBytes lines, Mark start, CsvHeaderReader headers) throws IOException {
        Optional<LineBytes.Line> first = lines.next();
        while (first.isPresent() && first.get().isBlank() && !first.get().isTooLong()) {
            first = lines.next();
        }
        if (first.isEmpty()) {
            return new LineRecords(lines, name, start);
        }
        LineBytes.Line line = first.get();
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
        return new CsvRecords(lines, name, header.get(), from);
    }

    /** The stream, unpacked if it is packed; it can be looked at before it is read. */
    private static InputStream unpacked(InputStream in) throws IOException {
        BufferedInputStream looked = new BufferedInputStream(in, BUFFER);
        looked.mark(2);
        boolean packed = looked.read() == 0x1f && looked.read() == 0x8b;
        looked.reset();
        return packed ? new BufferedInputStream(new Unpacked(looked), BUFFER) : looked;
    }

    /** Says that nothing more is there yet, so that what was read before a file breaks off is handed on first. */
    private static final class Unpacked extends GZIPInputStream {
        Unpacked(InputStream in) throws IOException {
            super(in, BUFFER);
        }

        @Override
        public int available() {
            return 0;
        }
    }
}
