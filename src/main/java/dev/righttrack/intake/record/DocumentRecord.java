package dev.righttrack.intake.record;

import dev.righttrack.intake.document.TextFile;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The one record of a file that is a candidate. */
public final class DocumentRecord implements RecordReader {

    private static final Mark END = new Mark(1, 1);

    private final InputStream in;
    private final String file;
    private final RecordForm form;
    private final int most;
    private Mark mark;

    /** The one record of a file; none if the mark is behind it. */
    public DocumentRecord(InputStream in, String file, Mark start, RecordForm form) {
        this(in, file, start, form, TextFile.MOST_BYTES);
    }

    /** The same of at most so many bytes. */
    public DocumentRecord(InputStream in, String file, Mark start, RecordForm form, int most) {
        this.most = most;
        this.in = in;
        this.file = file;
        this.form = form;
        this.mark = start;
    }

    @Override
    public Optional<RawRecord> next() {
        if (mark.equals(END)) {
            return Optional.empty();
        }
        mark = END;
        try {
            byte[] bytes = in.readNBytes(most + 1);
            return Optional.of(
                    bytes.length > most
                            ? RawRecord.trouble(
                                    file, 1, bytes, List.of(RawRecord.tooLong(file, 1, most)), RecordForm.DOCUMENT)
                            : RawRecord.of(file, 1, withoutMark(bytes), form));
        } catch (IOException e) {
            return Optional.of(LineRecords.broken(file, 1, e));
        }
    }

    private static byte[] withoutMark(byte[] bytes) {
        int first = LineBytes.startsWithMark(bytes) ? LineBytes.BYTE_ORDER_MARK.length : 0;
        return first == 0 ? bytes : Arrays.copyOfRange(bytes, first, bytes.length);
    }

    @Override
    public Mark mark() {
        return mark;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
