package dev.righttrack.intake.record;

import dev.righttrack.findings.Check;
import dev.righttrack.findings.Finding;
import dev.righttrack.findings.Place;
import dev.righttrack.intake.document.BrokenInputException;
import dev.righttrack.intake.document.JsonSyntaxDiagnosis;
import dev.righttrack.intake.document.TextFile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/** Records of one JSON object to a line; blank lines are passed over. */
public final class LineRecords implements RecordReader {

    /** No candidate has so many fields; without a bound one stray brace could swallow a file. */
    private static final int MOST_LINES = 2_000;

    private final LineBytes lines;
    private final String file;
    private final Deque<LineBytes.Line> pushedBack = new ArrayDeque<>();
    private final RecordForm form;
    private Mark mark;
    private boolean broken;

    /** The records from a mark on. */
    public LineRecords(LineBytes lines, String file, Mark start, RecordForm form) {
        this.lines = lines;
        this.file = file;
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
            while (line.isPresent() && line.get().isBlank()) {
                mark = line.get().after();
                line = take();
            }
            return line.isEmpty() ? Optional.empty() : Optional.of(record(line.get()));
        } catch (IOException e) {
            broken = true;
            return Optional.of(broken(file, mark.line(), e));
        }
    }

    private Optional<LineBytes.Line> take() throws IOException {
        return pushedBack.isEmpty() ? lines.next() : Optional.of(pushedBack.removeFirst());
    }

    private RawRecord record(LineBytes.Line first) throws IOException {
        mark = first.after();
        if (isAlone(first, '{')) {
            List<LineBytes.Line> more = spread();
            if (!more.isEmpty()) {
                mark = more.get(more.size() - 1).after();
                return spread(first, more);
            }
        }
        return record(first, file, form);
    }

    private static boolean isAlone(LineBytes.Line line, char sign) {
        return !line.isTooLong()
                && new String(line.bytes(), StandardCharsets.ISO_8859_1).strip().equals(String.valueOf(sign));
    }

    /**
     * The lines of an object that is spread out, as programs write it for people to look at: behind a brace that stands
     * alone they are indented, up to a brace that is not. None, if that is not so within a record's length.
     */
    private List<LineBytes.Line> spread() throws IOException {
        List<LineBytes.Line> more = new ArrayList<>();
        int size = 0;
        Optional<LineBytes.Line> next = take();
        while (next.isPresent()) {
            LineBytes.Line line = next.get();
            more.add(line);
            size += line.bytes().length;
            boolean isClosing = line.bytes().length > 0 && line.bytes()[0] == '}';
            if (isClosing) {
                return more;
            }
            boolean isIndented = line.isBlank() || line.bytes()[0] == ' ' || line.bytes()[0] == '\t';
            next = isIndented && more.size() < MOST_LINES && size < TextFile.MOST_BYTES ? take() : Optional.empty();
        }
        for (int i = more.size() - 1; i >= 0; i--) {
            pushedBack.addFirst(more.get(i));
        }
        return List.of();
    }

    private RawRecord spread(LineBytes.Line first, List<LineBytes.Line> more) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        all.writeBytes(first.bytes());
        more.forEach(line -> {
            all.write('\n');
            all.writeBytes(line.bytes());
        });
        return RawRecord.trouble(
                file,
                first.number(),
                all.toByteArray(),
                List.of(Finding.error(
                        new Place(file, first.number(), 1),
                        Check.SYNTAX,
                        "this object is spread out over " + (more.size() + 1) + " lines",
                        JsonSyntaxDiagnosis.WHOLE_LINE)),
                RecordForm.LINES);
    }

    static RawRecord record(LineBytes.Line line, String file, RecordForm form) {
        return line.isTooLong()
                ? RawRecord.trouble(
                        file, line.number(), line.bytes(), List.of(RawRecord.tooLong(file, line.number())), form)
                : RawRecord.of(file, line.number(), line.bytes(), form);
    }

    /** What stands for all that could not be read any more. */
    static RawRecord broken(String file, int line, IOException e) {
        return RawRecord.trouble(
                file,
                line,
                new byte[0],
                List.of(Finding.error(
                        new Place(file, line, 1),
                        Check.BROKEN_INPUT,
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
