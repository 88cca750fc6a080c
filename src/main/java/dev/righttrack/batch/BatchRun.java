package dev.righttrack.batch;

import dev.righttrack.advice.Advice;
import dev.righttrack.engine.Engine;
import dev.righttrack.facts.Candidate;
import dev.righttrack.findings.Finding;
import dev.righttrack.intake.CandidateReader;
import dev.righttrack.intake.Read;
import java.io.BufferedReader;
import java.io.IOException;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;

/** Advises the candidates of a file of JSON lines, one after the other, in the memory of one. */
public final class BatchRun {

    private static final int LONGEST_LINE = 1 << 20;

    private final CandidateReader reader;
    private final Function<Candidate, Advice> advisor;
    private final Consumer<Advice> advised;
    private final Consumer<Reject> rejected;

    /**
     * A line that gave no advice.
     *
     * @param file the file
     * @param line the line, from 1
     * @param findings what is wrong with it
     */
    public record Reject(String file, int line, List<Finding> findings) {
        public Reject {
            findings = List.copyOf(findings);
        }
    }

    /**
     * What came of a file.
     *
     * @param advised how many candidates were advised
     * @param rejected how many lines were not
     */
    public record Count(long advised, long rejected) {}

    /** A run that hands on what it finds, in the order of the lines. */
    public BatchRun(CandidateReader reader, Engine engine, Consumer<Advice> advised, Consumer<Reject> rejected) {
        this(reader, engine::advise, advised, rejected);
    }

    /** A run with any advisor. */
    public BatchRun(
            CandidateReader reader,
            Function<Candidate, Advice> advisor,
            Consumer<Advice> advised,
            Consumer<Reject> rejected) {
        this.reader = reader;
        this.advisor = advisor;
        this.advised = advised;
        this.rejected = rejected;
    }

    /**
     * Reads to the end, or until more lines are rejected than allowed.
     *
     * @param mostRejects how many lines may be rejected
     * @throws IOException if the input breaks
     */
    public Count run(BufferedReader in, String file, long mostRejects) throws IOException {
        long good = 0;
        long bad = 0;
        int number = 0;
        for (String line = boundedLine(in); line != null && bad <= mostRejects; line = boundedLine(in)) {
            number++;
            if (line.isBlank()) {
                continue;
            }
            Read<Candidate> read = reader.readLine(line, file, number);
            if (read.value().isPresent()) {
                advised.accept(advisor.apply(read.value().get()));
                good++;
            } else {
                rejected.accept(new Reject(file, number, read.findings()));
                bad++;
            }
        }
        return new Count(good, bad);
    }

    /** A line, cut where it is longer than any candidate: one endless line must not fill the memory. */
    private static @org.jspecify.annotations.Nullable String boundedLine(BufferedReader in) throws IOException {
        int c = in.read();
        if (c < 0) {
            return null;
        }
        StringBuilder line = new StringBuilder();
        while (c >= 0 && c != '\n') {
            if (line.length() <= LONGEST_LINE && c != '\r') {
                line.append((char) c);
            }
            c = in.read();
        }
        return line.toString();
    }
}
