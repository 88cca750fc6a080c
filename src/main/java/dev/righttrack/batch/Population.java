package dev.righttrack.batch;

import dev.righttrack.facts.Candidate;
import dev.righttrack.findings.Finding;
import dev.righttrack.intake.CandidateReader;
import dev.righttrack.intake.Read;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;

/** People in a file of JSON lines, read on all cores and handed on in portions, in the order of the lines. */
public final class Population {

    private static final int PORTION = 4_000;

    private final CandidateReader reader;
    private final Consumer<List<Finding>> told;

    /**
     * A population in some knowledge's words.
     *
     * @param told gets what is wrong with a line
     */
    public Population(CandidateReader reader, Consumer<List<Finding>> told) {
        this.reader = reader;
        this.told = told;
    }

    /**
     * Reads a file to its end.
     *
     * @return how many lines were rejected
     * @throws IOException if it cannot be read
     */
    public int read(Path file, Consumer<List<Candidate>> people) throws IOException {
        int rejected = 0;
        int first = 1;
        try (BufferedReader in = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            for (List<String> lines = portion(in); !lines.isEmpty(); lines = portion(in)) {
                rejected += read(lines, file.toString(), first, people);
                first += lines.size();
            }
        }
        return rejected;
    }

    private int read(List<String> lines, String file, int first, Consumer<List<Candidate>> people) {
        List<Read<Candidate>> reads = IntStream.range(0, lines.size())
                .parallel()
                .filter(i -> !lines.get(i).isBlank())
                .mapToObj(i -> reader.readLine(lines.get(i), file, first + i))
                .toList();
        int rejected = 0;
        List<Candidate> good = new ArrayList<>();
        for (Read<Candidate> read : reads) {
            read.value().ifPresent(good::add);
            rejected += read.value().isEmpty() ? 1 : 0;
            if (read.value().isEmpty()) {
                told.accept(read.findings());
            }
        }
        people.accept(good);
        return rejected;
    }

    private static List<String> portion(BufferedReader in) throws IOException {
        List<String> lines = new ArrayList<>();
        while (lines.size() < PORTION) {
            String line = in.readLine();
            if (line == null) {
                break;
            }
            lines.add(line);
        }
        return lines;
    }
}
