package dev.righttrack.batch;

import dev.righttrack.candidate.Candidate;
import dev.righttrack.oracle.Bases;
import dev.righttrack.oracle.CandidateLines;
import dev.righttrack.oracle.RandomCandidates;
import dev.righttrack.survey.SurveyMap;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Writes people as JSON lines to stdout: those of the survey if RIGHTTRACK_SURVEY names its file, and random ones, in turn.
 */
public final class GeneratedPeople {

    private GeneratedPeople() {}

    /** Writes as many as the first argument says; the second is the seed, 1 if there is none. */
    public static void main(String[] arguments) throws IOException {
        int people = Integer.parseInt(arguments[0]);
        long seed = arguments.length > 1 ? Long.parseLong(arguments[1]) : 1;
        List<String> survey = survey();
        RandomCandidates random = new RandomCandidates(Bases.KNOWLEDGE, seed);
        PrintStream out = new PrintStream(new java.io.FileOutputStream(java.io.FileDescriptor.out), false);
        try (BufferedWriter lines = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8))) {
            for (int i = 0; i < people; i++) {
                String line = i % 2 == 0 && !survey.isEmpty()
                        ? survey.get(i / 2 % survey.size())
                        : CandidateLines.line(candidate(random, i), "p" + i);
                lines.write(line);
                lines.write('\n');
            }
        }
    }

    private static Candidate candidate(RandomCandidates random, int i) {
        return i % 5 == 1 ? random.strong() : random.next();
    }

    private static List<String> survey() throws IOException {
        String file = System.getenv().getOrDefault("RIGHTTRACK_SURVEY", "");
        List<String> lines = new ArrayList<>();
        if (!file.isEmpty()) {
            for (Candidate one : SurveyMap.people(Path.of(file))) {
                lines.add(CandidateLines.line(one, one.id()));
            }
        }
        return lines;
    }
}
