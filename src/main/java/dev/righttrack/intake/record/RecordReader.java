package dev.righttrack.intake.record;

import java.io.Closeable;
import java.io.IOException;
import java.util.Optional;

/** Takes an input apart into records, one after the other, in bounded memory. Not safe for use by several threads. */
public interface RecordReader extends Closeable {

    /**
     * A place between two records, to go on from.
     *
     * @param bytes how many bytes of the unpacked input lie before it
     * @param line the line that follows, from 1
     */
    record Mark(long bytes, int line) {
        /** Before the first record. */
        public static final Mark START = new Mark(0, 1);
    }

    /** The next record; empty at the end. A record that breaks off, or is too long, is one that tells so. */
    Optional<RawRecord> next();

    /** The place after the last record. */
    Mark mark();

    @Override
    void close() throws IOException;
}
