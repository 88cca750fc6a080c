package dev.righttrack.intake;

import dev.righttrack.intake.RecordReader.Mark;
import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Optional;

/** The lines of a stream as bytes; of a line that is longer than any record, only the beginning is kept. */
final class LineBytes implements Closeable {

    private static final int BUFFER = 1 << 16;
    private static final int KEPT_OF_TOO_LONG = 1 << 14;
    static final byte[] BYTE_ORDER_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

    private final InputStream in;
    private final byte[] buffer = new byte[BUFFER];
    private int from;
    private int to;
    private long position;
    private int number = 1;

    /** A line without its end. */
    static final class Line {
        private final byte[] bytes;
        private final int number;
        private final boolean tooLong;
        private final Mark after;

        Line(byte[] bytes, int number, boolean tooLong, Mark after) {
            this.bytes = bytes;
            this.number = number;
            this.tooLong = tooLong;
            this.after = after;
        }

        byte[] bytes() {
            return bytes;
        }

        int number() {
            return number;
        }

        boolean isTooLong() {
            return tooLong;
        }

        /** The place after it. */
        Mark after() {
            return after;
        }

        boolean isBlank() {
            for (byte b : bytes) {
                if (b != ' ' && b != '\t' && b != '\r') {
                    return false;
                }
            }
            return true;
        }
    }

    LineBytes(InputStream in) {
        this.in = in;
    }

    /**
     * Goes on to a place that lies ahead.
     *
     * @throws IOException if the stream breaks, or ends before that place
     */
    void skipTo(Mark mark) throws IOException {
        long ahead = mark.bytes() - position;
        int buffered = (int) Math.min(ahead, to - from);
        from += buffered;
        try {
            in.skipNBytes(ahead - buffered);
        } catch (EOFException e) {
            throw new BrokenInputException("it is shorter than when it was last read", e);
        }
        position = mark.bytes();
        number = mark.line();
    }

    /**
     * The next line.
     *
     * @throws IOException if the stream breaks
     */
    Optional<Line> next() throws IOException {
        ByteArrayOutputStream begun = new ByteArrayOutputStream(0);
        boolean tooLong = false;
        boolean any = false;
        while (fill()) {
            any = true;
            int end = lineEnd();
            boolean ended = end < to;
            tooLong |= begun.size() + (end - from) > TextFile.MOST_BYTES;
            if (ended && begun.size() == 0 && !tooLong) {
                return Optional.of(line(Arrays.copyOfRange(buffer, from, end), end, false));
            }
            begun.write(buffer, from, Math.min(end - from, room(begun, tooLong)));
            if (ended) {
                return Optional.of(line(begun.toByteArray(), end, tooLong));
            }
            position += to - from;
            from = to;
        }
        return any ? Optional.of(line(begun.toByteArray(), from - 1, tooLong)) : Optional.empty();
    }

    private static int room(ByteArrayOutputStream begun, boolean tooLong) {
        return Math.max(0, (tooLong ? KEPT_OF_TOO_LONG : TextFile.MOST_BYTES) - begun.size());
    }

    private boolean fill() throws IOException {
        if (from == to) {
            from = 0;
            to = Math.max(0, in.read(buffer));
        }
        return from < to;
    }

    private int lineEnd() {
        int end = from;
        while (end < to && buffer[end] != '\n') {
            end++;
        }
        return end;
    }

    /** @param end where its line end stands in the buffer; just before the next byte to read if it has none */
    private Line line(byte[] bytes, int end, boolean tooLong) {
        position += end + 1 - from;
        from = end + 1;
        int first = number == 1 && startsWithMark(bytes) ? BYTE_ORDER_MARK.length : 0;
        int last = bytes.length > first && bytes[bytes.length - 1] == '\r' ? bytes.length - 1 : bytes.length;
        byte[] kept = first == 0 && last == bytes.length ? bytes : Arrays.copyOfRange(bytes, first, last);
        number++;
        return new Line(kept, number - 1, tooLong, new Mark(position, number));
    }

    static boolean startsWithMark(byte[] bytes) {
        return bytes.length >= BYTE_ORDER_MARK.length
                && Arrays.equals(bytes, 0, BYTE_ORDER_MARK.length, BYTE_ORDER_MARK, 0, BYTE_ORDER_MARK.length);
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
