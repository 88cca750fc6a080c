package dev.righttrack.batch;

import dev.righttrack.intake.record.RecordReader.Mark;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.CRC32;

/**
 * A state from which a batch can go on: what of the inputs is done, and how long the results of just that are.
 *
 * @param identity everything on which the results depend
 * @param input the input to go on with, from 0; the number of inputs if all are done
 * @param mark the place in it
 * @param records how many records were read
 * @param lengths part to its length in bytes
 * @param runs where the sorted runs of the shortlist begin, in bytes
 * @param tally what was counted
 * @param starts how often the run was started
 * @param started when it was first started, in milliseconds since 1970
 * @param busy how long it ran, in nanoseconds
 */
record Checkpoint(
        Map<String, String> identity,
        int input,
        Mark mark,
        long records,
        Map<String, Long> lengths,
        List<Long> runs,
        CohortTally tally,
        int starts,
        long started,
        long busy) {

    private static final int FORMAT = 0x52540001;

    Checkpoint {
        identity = new LinkedHashMap<>(identity);
        lengths = new LinkedHashMap<>(lengths);
        runs = List.copyOf(runs);
    }

    byte[] bytes() {
        try {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            DataOutputStream out = new DataOutputStream(bytes);
            out.writeInt(FORMAT);
            out.writeInt(identity.size());
            for (Map.Entry<String, String> one : identity.entrySet()) {
                out.writeUTF(one.getKey());
                out.writeUTF(one.getValue());
            }
            out.writeInt(input);
            out.writeLong(mark.bytes());
            out.writeInt(mark.line());
            out.writeLong(records);
            out.writeInt(lengths.size());
            for (Map.Entry<String, Long> one : lengths.entrySet()) {
                out.writeUTF(one.getKey());
                out.writeLong(one.getValue());
            }
            out.writeInt(runs.size());
            for (long run : runs) {
                out.writeLong(run);
            }
            tally.write(out);
            out.writeInt(starts);
            out.writeLong(started);
            out.writeLong(busy);
            out.writeLong(sum(bytes.toByteArray()));
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException("memory does not break", e);
        }
    }

    /** The commit in some bytes; empty if they are none, or not whole. */
    static Optional<Checkpoint> of(byte[] bytes) {
        if (bytes.length < Integer.BYTES + Long.BYTES) {
            return Optional.empty();
        }
        byte[] content = Arrays.copyOf(bytes, bytes.length - Long.BYTES);
        try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes));
                DataInputStream end =
                        new DataInputStream(new ByteArrayInputStream(bytes, content.length, Long.BYTES))) {
            if (in.readInt() != FORMAT || end.readLong() != sum(content)) {
                return Optional.empty();
            }
            return Optional.of(read(in));
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private static Checkpoint read(DataInputStream in) throws IOException {
        Map<String, String> identity = new LinkedHashMap<>();
        for (int left = in.readInt(); left > 0; left--) {
            identity.put(in.readUTF(), in.readUTF());
        }
        int input = in.readInt();
        Mark mark = new Mark(in.readLong(), in.readInt());
        long records = in.readLong();
        Map<String, Long> lengths = new LinkedHashMap<>();
        for (int left = in.readInt(); left > 0; left--) {
            lengths.put(in.readUTF(), in.readLong());
        }
        List<Long> runs = new ArrayList<>();
        for (int left = in.readInt(); left > 0; left--) {
            runs.add(in.readLong());
        }
        return new Checkpoint(
                identity,
                input,
                mark,
                records,
                lengths,
                runs,
                CohortTally.read(in),
                in.readInt(),
                in.readLong(),
                in.readLong());
    }

    private static long sum(byte[] bytes) {
        CRC32 sum = new CRC32();
        sum.update(bytes);
        return sum.getValue();
    }
}
