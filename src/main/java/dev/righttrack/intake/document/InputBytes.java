package dev.righttrack.intake.document;

import java.io.BufferedInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Opens whatever {@code cat} can read: a file, a named pipe, a descriptor of another process such as {@code /dev/fd/63}.
 * The bytes are read once, from the first to the last; nothing is asked of their number, and no place in them is sought.
 */
public final class InputBytes {

    private static final int BUFFER = 1 << 16;

    private InputBytes() {}

    /**
     * The bytes of a file or a pipe as they lie there.
     *
     * @throws IOException if it cannot be opened
     */
    public static InputStream open(Path file) throws IOException {
        return new ReadOnce(Files.newInputStream(file));
    }

    /**
     * The bytes of a stream, unpacked if it begins as gzip does; the beginning can be looked at and put back.
     *
     * @throws IOException if the stream breaks within its first two bytes
     */
    public static BufferedInputStream unpacked(InputStream in) throws IOException {
        BufferedInputStream looked = new BufferedInputStream(in, BUFFER);
        looked.mark(2);
        boolean packed = looked.read() == GzipMembers.FIRST && looked.read() == GzipMembers.SECOND;
        looked.reset();
        return packed ? new BufferedInputStream(new GzipMembers(looked), BUFFER) : looked;
    }

    /** A stream that is never asked where it stands or what is still to come: a pipe can answer neither. */
    private static final class ReadOnce extends FilterInputStream {
        private final byte[] skipped = new byte[1 << 13];

        ReadOnce(InputStream in) {
            super(in);
        }

        @Override
        public int available() {
            return 0;
        }

        @Override
        public long skip(long count) throws IOException {
            int read = count <= 0 ? 0 : in.read(skipped, 0, (int) Math.min(count, skipped.length));
            return Math.max(0, read);
        }
    }
}
