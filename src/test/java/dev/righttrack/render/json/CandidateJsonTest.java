package dev.righttrack.render.json;

import static org.assertj.core.api.Assertions.assertThat;

import dev.righttrack.candidate.Candidate;
import dev.righttrack.intake.CandidateReader;
import dev.righttrack.oracle.Bases;
import dev.righttrack.oracle.RandomCandidates;
import dev.righttrack.oracle.SampleSize;
import org.junit.jupiter.api.Test;

/** Candidates written as their file has them. */
class CandidateJsonTest {

    @Test
    void whatIsWrittenReadsAsTheSameCandidate() {
        RandomCandidates random = new RandomCandidates(Bases.KNOWLEDGE, 5);
        CandidateReader reader = new CandidateReader(Bases.KNOWLEDGE);
        for (int i = 0; i < SampleSize.of(200, 5_000); i++) {
            Candidate candidate = random.next();
            String line = CandidateJson.line(candidate);
            assertThat(reader.readLine(line, "people", 1).value()).as(line).contains(candidate);
        }
    }
}
