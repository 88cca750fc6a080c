package dev.righttrack.batch;

import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * How a batch's files are written.
 *
 * @param advice advice.jsonl
 * @param summary summary.csv
 * @param rejects rejects.jsonl
 * @param notes notes.jsonl
 * @param readings reading.jsonl
 * @param shortlist shortlist.csv, if there is to be one: the cells after the place, which is put before them
 * @param outline whether none of them needs more than the outline of advice
 * @param papers what is written once at the end, file name to text
 */
public record Sheets(
        ByteSheet<AdvisedRecord> advice,
        Sheet<AdvisedRecord> summary,
        Sheet<Reject> rejects,
        Sheet<RecordNotes> notes,
        Sheet<ReadingOfRecord> readings,
        Optional<Sheet<AdvisedRecord>> shortlist,
        boolean outline,
        Function<BatchOutcome, Map<String, String>> papers) {}
