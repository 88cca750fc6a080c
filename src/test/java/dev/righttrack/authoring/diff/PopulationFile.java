package dev.righttrack.authoring.diff;

import dev.righttrack.oracle.Bases;
import dev.righttrack.oracle.RandomCandidates;
import dev.righttrack.render.json.CandidateJson;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Writes a made-up population: FILE COUNT SEED. The same seed, the same people. */
final class PopulationFile {

    private PopulationFile() {}

    /** Writes it. */
    public static void main(String[] args) throws IOException {
        write(Path.of(args[0]), Integer.parseInt(args[1]), Long.parseLong(args[2]));
    }

    static void write(Path file, int count, long seed) throws IOException {
        RandomCandidates random = new RandomCandidates(Bases.KNOWLEDGE, seed);
        try (PrintWriter out = new PrintWriter(Files.newBufferedWriter(file, StandardCharsets.UTF_8))) {
            for (int i = 1; i <= count; i++) {
                out.print(CandidateJson.line(ComparedPeople.called("p" + i, random.next())) + "\n");
            }
        }
    }
}
