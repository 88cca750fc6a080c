package dev.righttrack.bench;

import dev.righttrack.engine.Bare;
import dev.righttrack.engine.Engine;
import dev.righttrack.candidate.Candidate;
import dev.righttrack.intake.CandidateReader;
import dev.righttrack.intake.document.ParseResult;
import dev.righttrack.oracle.Bases;
import dev.righttrack.oracle.RandomCandidates;
import java.util.ArrayList;
import java.util.List;

/**
 * Random people in the three forms that the benchmarks start from.
 *
 * @param lines a line of JSON for each
 * @param candidates the same, read
 * @param facts the same, as the facts that a session takes in, those of the knowledge first
 */
record BenchmarkPeople(List<String> lines, List<Candidate> candidates, List<List<Object>> facts) {

    /** @throws IllegalStateException if a line cannot be read */
    static BenchmarkPeople of(int count, long seed, Engine engine) {
        RandomCandidates random = new RandomCandidates(Bases.KNOWLEDGE, seed);
        CandidateReader reader = new CandidateReader(Bases.KNOWLEDGE);
        List<String> lines = new ArrayList<>();
        List<Candidate> candidates = new ArrayList<>();
        List<List<Object>> facts = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            String line = BenchmarkLines.of(random.next(), "c" + i);
            ParseResult<Candidate> read = reader.readLine(line, "people.jsonl", i + 1);
            Candidate candidate =
                    read.value().orElseThrow(() -> new IllegalStateException(String.valueOf(read.findings())));
            lines.add(line);
            candidates.add(candidate);
            facts.add(Bare.facts(engine, candidate));
        }
        return new BenchmarkPeople(lines, candidates, facts);
    }
}
