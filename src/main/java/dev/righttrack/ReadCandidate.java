package dev.righttrack;

import dev.righttrack.candidate.Candidate;
import dev.righttrack.findings.Finding;
import java.util.List;
import java.util.Optional;

/**
 * What came of reading a candidate's file.
 *
 * @param candidate the candidate; absent if an error in the file, or that it says nothing about anybody, forbids advice on it
 * @param findings every problem, by place: errors, and warnings of what was not understood and counts for nothing
 */
public record ReadCandidate(Optional<Candidate> candidate, List<Finding> findings) {

    public ReadCandidate {
        findings = List.copyOf(findings);
    }
}
