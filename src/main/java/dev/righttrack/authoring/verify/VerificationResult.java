package dev.righttrack.authoring.verify;

import java.util.List;

/**
 * What came of a verification.
 *
 * @param flaws what was found, by kind and subject
 * @param covered what was looked at, and how much of it, in sentences
 * @param notCovered what was not, in sentences
 */
public record VerificationResult(List<Flaw> flaws, List<String> covered, List<String> notCovered) {

    public VerificationResult {
        flaws = List.copyOf(flaws);
        covered = List.copyOf(covered);
        notCovered = List.copyOf(notCovered);
    }
}
