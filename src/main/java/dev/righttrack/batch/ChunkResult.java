package dev.righttrack.batch;

import java.io.ByteArrayOutputStream;
import java.util.List;

/** What came of a chunk, ready to be put behind what came of the one before it. */
final class ChunkResult {

    private final Chunk chunk;
    private final byte[] advice;
    private final byte[] summary;
    private final byte[] rejects;
    private final byte[] notes;
    private final byte[] readings;
    private final List<String> shortlist;
    private final List<TrainingEffect> trials;
    private final CohortTally tally;

    ChunkResult(Chunk chunk, Texts texts, List<String> shortlist, List<TrainingEffect> trials, CohortTally tally) {
        this.chunk = chunk;
        this.advice = texts.advice().toByteArray();
        this.summary = bytes(texts.summary());
        this.rejects = bytes(texts.rejects());
        this.notes = bytes(texts.notes());
        this.readings = bytes(texts.readings());
        this.shortlist = List.copyOf(shortlist);
        this.trials = List.copyOf(trials);
        this.tally = tally;
    }

    /** What goes into the files. */
    record Texts(
            ByteArrayOutputStream advice,
            StringBuilder summary,
            StringBuilder rejects,
            StringBuilder notes,
            StringBuilder readings) {
        Texts() {
            this(
                    new ByteArrayOutputStream(),
                    new StringBuilder(),
                    new StringBuilder(),
                    new StringBuilder(),
                    new StringBuilder());
        }
    }

    private static byte[] bytes(StringBuilder text) {
        return text.toString().getBytes(java.nio.charset.StandardCharsets.UTF_8);
    }

    Chunk chunk() {
        return chunk;
    }

    byte[] advice() {
        return advice;
    }

    byte[] summary() {
        return summary;
    }

    byte[] rejects() {
        return rejects;
    }

    byte[] notes() {
        return notes;
    }

    byte[] readings() {
        return readings;
    }

    List<String> shortlist() {
        return shortlist;
    }

    List<TrainingEffect> trials() {
        return trials;
    }

    CohortTally tally() {
        return tally;
    }
}
