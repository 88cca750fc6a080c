package dev.righttrack.intake.document;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/**
 * A stream of JSON whose texts are cut after a number of characters that nothing of a candidate needs, so that a photo within a
 * file does not count towards its size. Not safe for use by several threads.
 */
public final class LongTexts extends FilterInputStream {

    /** A text that has so many bytes may have had more. */
    public static final int LONGEST = 1 << 16;

    /** Of a text that is longer than that, nobody waits for the end. */
    private static final long MOST_CUT = 100L << 20;

    private boolean quoted;
    private boolean escaped;
    private int figures;
    private long length;

    /** The stream with its long texts cut. */
    public LongTexts(InputStream in) {
        super(in);
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] bytes, int from, int most) throws IOException {
        if (most == 0) {
            return 0;
        }
        while (true) {
            int read = in.read(bytes, from, most);
            if (read < 0) {
                return -1;
            }
            int kept = from;
            for (int i = from; i < from + read; i++) {
                if (isKept(bytes[i])) {
                    bytes[kept++] = bytes[i];
                }
            }
            if (kept > from) {
                return kept - from;
            }
        }
    }

    /** Whether a byte belongs to what is not cut; a cut begins between two characters, and ends with the text or its line. */
    private boolean isKept(byte b) throws IOException {
        if (!quoted || b == '\n') {
            quoted = !quoted && b == '"';
            escaped = false;
            figures = 0;
            length = 0;
            return true;
        }
        boolean isBetween = !escaped && figures == 0 && (b & 0xC0) != 0x80;
        if (length < LONGEST || (length == LONGEST && !isBetween)) {
            length += length < LONGEST ? 1 : 0;
            follow(b);
            return true;
        }
        length++;
        if (length > MOST_CUT) {
            throw new BrokenInputException("a text in it is longer than " + (MOST_CUT >> 20) + " MiB");
        }
        follow(b);
        return !quoted;
    }

    private void follow(byte b) {
        if (escaped) {
            escaped = false;
            figures = b == 'u' ? 4 : 0;
        } else if (figures > 0) {
            figures--;
        } else if (b == '\\') {
            escaped = true;
        } else if (b == '"') {
            quoted = false;
            length = 0;
        }
    }

    @Override
    public long skip(long count) throws IOException {
        return count <= 0 ? 0 : Math.max(0, read(new byte[(int) Math.min(count, 1 << 13)]));
    }

    @Override
    public int available() {
        return 0;
    }

    @Override
    public boolean markSupported() {
        return false;
    }
}
