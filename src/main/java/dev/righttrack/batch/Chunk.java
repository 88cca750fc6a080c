package dev.righttrack.batch;

import dev.righttrack.intake.record.RawRecord;
import dev.righttrack.intake.record.RecordReader;
import dev.righttrack.intake.record.RecordReader.Mark;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Some records that follow each other, and that one thread takes on.
 *
 * @param records the records
 * @param first the place of the first one in the whole input, from 0
 * @param input the number of the input
 * @param marks the place in it after each of them
 */
record Chunk(List<RawRecord> records, long first, int input, List<Mark> marks) {

    private static final int MOST_RECORDS = 64;
    private static final int MOST_BYTES = 1 << 19;

    Chunk {
        records = List.copyOf(records);
        marks = List.copyOf(marks);
    }

    /** The next records of an input; none at its end. */
    static Chunk next(RecordReader reader, long first, int input) {
        List<RawRecord> records = new ArrayList<>(MOST_RECORDS);
        List<Mark> marks = new ArrayList<>(MOST_RECORDS);
        int bytes = 0;
        while (records.size() < MOST_RECORDS && bytes < MOST_BYTES) {
            Optional<RawRecord> record = reader.next();
            if (record.isEmpty()) {
                break;
            }
            records.add(record.get());
            marks.add(reader.mark());
            bytes += record.get().size();
        }
        return new Chunk(records, first, input, marks);
    }

    /** One of its records by itself. */
    Chunk only(int index) {
        return new Chunk(List.of(records.get(index)), first + index, input, List.of(marks.get(index)));
    }

    /** The place in the input after the last record. */
    Mark after() {
        return marks.get(marks.size() - 1);
    }
}
