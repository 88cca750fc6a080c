package dev.righttrack.batch;

import dev.righttrack.intake.UnreadFile;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What came of a batch.
 *
 * @param end how it ended
 * @param cohort what the advice says of all people together
 * @param sayNothing how many records say nothing about anybody; they are neither advised nor rejected
 * @param misspelled how many people were advised without a word that they misspelled
 * @param unread the files of folders that were not read
 * @param words what people said and nobody knows, the most frequent word first
 * @param wordsNotListed how often people said further such words, which are too many to be listed
 * @param identity everything on which the results depend
 * @param threads how many threads advised
 * @param starts how often it was started: 1, and 1 more for each time it went on
 * @param started when it was first started
 * @param finished when it ended
 * @param busy how long it ran in all, without the time between being stopped and going on
 * @param here how long it ran since it was last started
 * @param advisedHere how many people were advised since it was last started
 */
public record BatchOutcome(
        End end,
        Cohort cohort,
        long sayNothing,
        long misspelled,
        List<UnreadFile> unread,
        List<WordCount> words,
        long wordsNotListed,
        Map<String, String> identity,
        int threads,
        int starts,
        Instant started,
        Instant finished,
        Duration busy,
        Duration here,
        long advisedHere) {

    /** How a batch ends. */
    public enum End {
        /** Every record was read. */
        COMPLETE,
        /** More records were rejected than allowed; it can go on. */
        TOO_MANY_REJECTS,
        /** It was asked to stop; it can go on. */
        STOPPED
    }

    public BatchOutcome {
        unread = List.copyOf(unread);
        words = List.copyOf(words);
        identity = Collections.unmodifiableMap(new LinkedHashMap<>(identity));
    }
}
