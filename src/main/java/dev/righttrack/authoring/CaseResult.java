package dev.righttrack.authoring;

import dev.righttrack.intake.RuleCase;

/**
 * A case of a rule's tests, run.
 *
 * @param of the case
 * @param problem what went otherwise than expected; empty if nothing did
 */
public record CaseResult(RuleCase of, String problem) {
    /** Whether all went as expected. */
    public boolean isPassed() {
        return problem.isEmpty();
    }
}
