package dev.righttrack.batch;

import dev.righttrack.intake.CandidateInput;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Counts the bytes that are read of inputs. Read by one thread. */
final class CountedBytes implements CandidateInput.Bytes {

    private final CandidateInput.Bytes source;
    private long read;

    CountedBytes(CandidateInput.Bytes source) {
        this.source = source;
    }

    /** How many so far. */
    long read() {
        return read;
    }

    @Override
    public InputStream open(CandidateInput input) throws IOException {
        return new Counted(source.open(input));
    }

    private final class Counted extends FilterInputStream {
        Counted(InputStream in) {
            super(in);
        }

        @Override
        public int read() throws IOException {
            int one = super.read();
            read += one < 0 ? 0 : 1;
            return one;
        }

        @Override
        public int read(byte[] bytes, int from, int length) throws IOException {
            int count = super.read(bytes, from, length);
            read += Math.max(0, count);
            return count;
        }

        @Override
        public long skip(long count) throws IOException {
            long skipped = super.skip(count);
            read += skipped;
            return skipped;
        }
    }
}
