package dev.righttrack.intake;

import dev.righttrack.findings.Finding;
import dev.righttrack.findings.Place;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** Records of one JSON object to a line; blank lines are passed over. */
final class LineRecords implements RecordReader {

    private final LineBytes lines;
    private final String file;
    private Mark mark;
    private boolean broken;

    LineRecords(LineBytes lines, String file, Mark start) {
        this.lines = lines;
        this.file = file;
        this.mark = start;
    }

    @Override
    public Optional<RawRecord> next() {
        if (broken) {
            return Optional.empty();
        }
        try {
            Optional<LineBytes.Line> line = lines.next();
            while (line.isPresent() && line.get().isBlank() && !line.get().isTooLong()) {
                mark = line.get().after();
                line = lines.next();
            }
            line.ifPresent(found -> mark = found.after());
            return line.map(found -> record(found, file, RecordForm.LINES));
        } catch (IOException e) {
            broken = true;
            return Optional.of(broken(file, mark.line(), e));
        }
    }

    static RawRecord record(LineBytes.Line line, String file, RecordForm form) {
        return line.isTooLong()
                ? RawRecord.trouble(file, line.number(), line.bytes(), List.of(tooLong(file, line.number())), form)
                : RawRecord.of(file, line.number(), line.bytes(), form);
    }

    static Finding tooLong(String file, int line) {
        return Finding.error(
                new Place(file, line, 1),
                "too-large",
                "this record is larger than " + (TextFile.MOST_BYTES >> 20) + " MiB",
                "No candidate is that long.");
    }

    /** What stands for all that could not be read any more. */
    static RawRecord broken(String file, int line, IOException e) {
        return RawRecord.trouble(
                file,
                line,
                new byte[0],
                List.of(Finding.error(
                        new Place(file, line, 1),
                        "broken-input",
                        "the input breaks off here" + why(e),
                        "What stood before is used; nothing after it could be read.")),
                RecordForm.LINES);
    }

    /** In the program's own words; those of a system or a library are not for the people who read this. */
    private static String why(IOException e) {
        return e instanceof BrokenInputException ? ": " + e.getMessage() : "";
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
