package dev.righttrack.authoring.cases;

import dev.righttrack.intake.cases.RuleCase;
import java.util.List;

/**
 * A case of a rule's tests, run.
 *
 * @param of the case
 * @param differences what went otherwise than expected; empty if nothing did
 */
public record CaseResult(RuleCase of, List<CaseDifference> differences) {

    public CaseResult {
        differences = List.copyOf(differences);
    }

    /** Whether all went as expected. */
    public boolean isPassed() {
        return differences.isEmpty();
    }

    /** What went otherwise first, in one line; empty if nothing did. */
    public String problem() {
        return differences.stream().findFirst().map(CaseDifference::toString).orElse("");
    }
}
