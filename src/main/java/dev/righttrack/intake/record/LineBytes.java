package dev.righttrack.intake.record;

import dev.righttrack.intake.document.BrokenInputException;
import dev.righttrack.intake.document.TextFile;
import dev.righttrack.intake.record.RecordReader.Mark;
import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Optional;

/** The lines of a stream as bytes; of a line that is longer than any record, only the beginning is kept. */
public final class LineBytes implements Closeable {

    private static final int BUFFER = 1 << 16;
    private static final int KEPT_OF_TOO_LONG = 1 << 14;
    static final byte[] BYTE_ORDER_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

    private static final byte RECORD_SEPARATOR = 0x1E;
    private static final byte FORM_FEED = 0x0C;
    private static final byte VERTICAL_TAB = 0x0B;
    private static final byte CTRL_Z = 0x1A;

    private final InputStream in;
    private final Separators separators;
    private final byte[] buffer = new byte[BUFFER];
    private int from;
    private int to;
    private long position;
    private int number = 1;
    private boolean atStart = true;
    private Optional<IOException> broken = Optional.empty();

    /** What ends a record beside the ends of lines. */
    public enum Separators {
        /** Nothing: what looks like a separator may be part of a cell. */
        NONE,
        /** The record separators of JSON text sequences, and form feeds: no text of JSON can hold them. */
        OF_JSON
    }

    /** A line without its end. */
    public static final class Line {
        private final byte[] bytes;
        private final int number;
        private final boolean tooLong;
        private final boolean blank;
        private final Mark after;

        Line(byte[] bytes, int number, boolean tooLong, boolean blank, Mark after) {
            this.bytes = bytes;
            this.number = number;
            this.tooLong = tooLong;
            this.blank = blank;
            this.after = after;
        }

        /** The bytes of the line; of one that is too long, its beginning. */
        public byte[] bytes() {
            return bytes;
        }

        /** The number of the line, from 1. */
        public int number() {
            return number;
        }

        /** Whether the line is longer than any record. */
        public boolean isTooLong() {
            return tooLong;
        }

        /** This line and the one behind it, as one with a line feed in it. */
        public Line with(Line next) {
            byte[] both = Arrays.copyOf(bytes, bytes.length + 1 + next.bytes.length);
            both[bytes.length] = '\n';
            System.arraycopy(next.bytes, 0, both, bytes.length + 1, next.bytes.length);
            return new Line(both, number, tooLong || next.tooLong, blank && next.blank, next.after);
        }

        /** The place after it. */
        public Mark after() {
            return after;
        }

        /**
         * Whether there is nothing in it: white space, or what programs leave at the end of a file, such as zeros and
         * Ctrl-Z.
         */
        public boolean isBlank() {
            return blank;
        }
    }

    /** The lines of a stream. */
    public LineBytes(InputStream in, Separators separators) {
        this.in = in;
        this.separators = separators;
    }

    /**
     * Goes on to a place that lies ahead.
     *
     * @throws IOException if the stream breaks, or ends before that place
     */
    public void skipTo(Mark mark) throws IOException {
        long ahead = mark.bytes() - position;
        int buffered = (int) Math.min(ahead, to - from);
        from += buffered;
        try {
            in.skipNBytes(ahead - buffered);
        } catch (EOFException e) {
            throw new BrokenInputException("it is shorter than when it was last read", e);
        }
        atStart = position == 0 && mark.bytes() == 0;
        position = mark.bytes();
        number = mark.line();
    }

    /**
     * The next line. It ends with a line feed, a carriage return or both, or with a separator.
     *
     * @throws IOException if the stream breaks
     */
    public Optional<Line> next() throws IOException {
        ByteArrayOutputStream begun = new ByteArrayOutputStream(0);
        boolean tooLong = false;
        boolean blank = true;
        boolean any = false;
        while (fill()) {
            any = true;
            int end = lineEnd();
            tooLong |= begun.size() + (end - from) > TextFile.MOST_BYTES;
            blank = blank && isBlank(buffer, from, end);
            if (end < to && begun.size() == 0 && !tooLong) {
                byte[] whole = Arrays.copyOfRange(buffer, from, end);
                return Optional.of(line(whole, false, blank, passEnd(end)));
            }
            begun.write(buffer, from, Math.min(end - from, room(begun, tooLong)));
            if (end < to) {
                return Optional.of(line(begun.toByteArray(), tooLong, blank, passEnd(end)));
            }
            position += end - from;
            from = end;
        }
        return any ? Optional.of(line(begun.toByteArray(), tooLong, blank, true)) : Optional.empty();
    }

    private static int room(ByteArrayOutputStream begun, boolean tooLong) {
        return Math.max(0, (tooLong ? KEPT_OF_TOO_LONG : TextFile.MOST_BYTES) - begun.size());
    }

    private boolean fill() throws IOException {
        if (from == to) {
            if (broken.isPresent()) {
                throw broken.get();
            }
            from = 0;
            to = 0;
            to = Math.max(0, in.read(buffer));
        }
        return from < to;
    }

    private int lineEnd() {
        int end = from;
        while (end < to && !isEnd(buffer[end])) {
            end++;
        }
        return end;
    }

    private boolean isEnd(byte b) {
        return b == '\n'
                || b == '\r'
                || (separators == Separators.OF_JSON && (b == RECORD_SEPARATOR || b == FORM_FEED));
    }

    /**
     * Passes the end of a line, both signs of it if it has two.
     *
     * @return whether a new line begins behind it
     */
    private boolean passEnd(int end) {
        byte sign = buffer[end];
        position += end + 1 - from;
        from = end + 1;
        if (sign == '\r' && isLineFeedNext()) {
            position++;
            from++;
        }
        return sign == '\r' || sign == '\n';
    }

    /** Looks at the next byte; if the stream breaks there, that is for the next line to say. */
    private boolean isLineFeedNext() {
        try {
            return fill() && buffer[from] == '\n';
        } catch (IOException e) {
            broken = Optional.of(e);
            return false;
        }
    }

    private static boolean isBlank(byte[] bytes, int from, int to) {
        for (int i = from; i < to; i++) {
            byte b = bytes[i];
            if (b != ' ' && b != '\t' && b != 0 && b != VERTICAL_TAB && b != FORM_FEED && b != CTRL_Z) {
                return false;
            }
        }
        return true;
    }

    private Line line(byte[] bytes, boolean tooLong, boolean blank, boolean breaks) {
        boolean hasMark = atStart && startsWithMark(bytes);
        atStart = false;
        byte[] kept = hasMark ? Arrays.copyOfRange(bytes, BYTE_ORDER_MARK.length, bytes.length) : bytes;
        boolean nothing = blank || (hasMark && isBlank(kept, 0, kept.length));
        int here = number;
        number += breaks ? 1 : 0;
        return new Line(kept, here, tooLong, nothing, new Mark(position, number));
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
