package dev.righttrack.batch;

import dev.righttrack.candidate.ReadFact;
import dev.righttrack.reading.CvReading;
import java.util.Optional;
import java.util.Set;

/**
 * What was read in the sentences of one record, and nobody has confirmed.
 *
 * @param file the input, as its user named it
 * @param line the line on which the record begins, from 1
 * @param id the candidate's id
 * @param facts the facts that count, each with the words on which it rests
 * @param reading what was read in the document; absent for the sentences of a structured record
 */
public record ReadingOfRecord(String file, int line, String id, Set<ReadFact> facts, Optional<CvReading> reading) {
    public ReadingOfRecord {
        facts = Set.copyOf(facts);
    }
}
