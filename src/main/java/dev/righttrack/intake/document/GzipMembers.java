package dev.righttrack.intake.document;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * Unpacks gzip: one member or several behind each other, and zero bytes after the last. Whatever else follows a member,
 * or breaks one, is an error of reading, given after all that was unpacked before it and again at each later attempt.
 * Where one member ends and the next begins is decided by the bytes, however slowly they come.
 */
final class GzipMembers extends InputStream {

    static final int FIRST = 0x1f;
    static final int SECOND = 0x8b;

    private static final int DEFLATE = 8;
    private static final int HAS_HEADER_CHECKSUM = 2;
    private static final int HAS_EXTRA = 4;
    private static final int HAS_NAME = 8;
    private static final int HAS_COMMENT = 16;
    private static final int RESERVED = 0xE0;
    private static final int TIME_AND_SYSTEM = 6;
    private static final String CUT = "a gzip member ends before it is complete";

    private final InputStream in;
    private final Inflater inflater = new Inflater(true);
    private final CRC32 content = new CRC32();
    private final CRC32 header = new CRC32();
    private final byte[] packed = new byte[1 << 16];
    private int from;
    private int to;
    private int members;
    private boolean inMember;
    private boolean ended;
    private Optional<IOException> broken = Optional.empty();

    GzipMembers(InputStream in) {
        this.in = in;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        if (broken.isPresent()) {
            throw broken.get();
        }
        try {
            return length == 0 ? 0 : unpacked(bytes, offset, length);
        } catch (DataFormatException e) {
            throw kept(new BrokenInputException("a gzip member is damaged", e));
        } catch (IOException e) {
            throw kept(e);
        }
    }

    private IOException kept(IOException e) {
        broken = Optional.of(e);
        return e;
    }

    private int unpacked(byte[] bytes, int offset, int length) throws IOException, DataFormatException {
        while (!ended) {
            if (!inMember) {
                begin();
            } else {
                int read = inflater.inflate(bytes, offset, length);
                if (read > 0) {
                    content.update(bytes, offset, read);
                    return read;
                }
                goOn();
            }
        }
        return -1;
    }

    private void goOn() throws IOException, DataFormatException {
        if (inflater.finished()) {
            from = to - inflater.getRemaining();
            end();
        } else if (inflater.needsDictionary()) {
            throw new DataFormatException();
        } else if (fill()) {
            inflater.setInput(packed, from, to - from);
            from = to;
        } else {
            throw new BrokenInputException(CUT);
        }
    }

    /** Begins the next member, if there is one. */
    private void begin() throws IOException {
        if (!fill() || (members > 0 && packed[from] == 0)) {
            padding();
            ended = true;
            return;
        }
        header.reset();
        if (headerByte() != FIRST || headerByte() != SECOND || headerByte() != DEFLATE) {
            throw new BrokenInputException("what follows a gzip member is none");
        }
        int flags = headerByte();
        if ((flags & RESERVED) != 0) {
            throw new BrokenInputException("the header of a gzip member is damaged");
        }
        skipHeader(TIME_AND_SYSTEM);
        if ((flags & HAS_EXTRA) != 0) {
            int low = headerByte();
            skipHeader(low + (headerByte() << 8));
        }
        if ((flags & HAS_NAME) != 0) {
            skipHeaderText();
        }
        if ((flags & HAS_COMMENT) != 0) {
            skipHeaderText();
        }
        if ((flags & HAS_HEADER_CHECKSUM) != 0 && (header.getValue() & 0xFFFF) != number(2)) {
            throw new BrokenInputException("the header of a gzip member is damaged");
        }
        members++;
        inMember = true;
        content.reset();
        inflater.reset();
        inflater.setInput(packed, from, to - from);
        from = to;
    }

    /** The format lets zero bytes follow the last member, as tapes and block devices leave them. */
    private void padding() throws IOException {
        while (fill()) {
            if (packed[from] != 0) {
                throw new BrokenInputException("what follows a gzip member is none");
            }
            from++;
        }
    }

    private void end() throws IOException {
        inMember = false;
        if (number(4) != content.getValue() || number(4) != (inflater.getBytesWritten() & 0xFFFF_FFFFL)) {
            throw new BrokenInputException("a gzip member does not hold what its checksum says");
        }
    }

    /** A number of so many bytes, the lowest first. */
    private long number(int bytes) throws IOException {
        long number = 0;
        for (int i = 0; i < bytes; i++) {
            number |= (long) oneByte() << (8 * i);
        }
        return number;
    }

    private void skipHeader(int bytes) throws IOException {
        for (int i = 0; i < bytes; i++) {
            headerByte();
        }
    }

    private void skipHeaderText() throws IOException {
        int one = headerByte();
        while (one != 0) {
            one = headerByte();
        }
    }

    private int headerByte() throws IOException {
        int one = oneByte();
        header.update(one);
        return one;
    }

    private int oneByte() throws IOException {
        if (!fill()) {
            throw new BrokenInputException(CUT);
        }
        return packed[from++] & 0xFF;
    }

    /** Waits for the next bytes; false at the end of the input. */
    private boolean fill() throws IOException {
        if (from == to) {
            from = 0;
            to = 0;
            to = Math.max(0, in.read(packed, 0, packed.length));
        }
        return from < to;
    }

    @Override
    public void close() throws IOException {
        inflater.end();
        in.close();
    }
}
