package dev.righttrack.intake.cases;

import dev.righttrack.candidate.Candidate;
import dev.righttrack.findings.Place;
import java.util.Map;
import java.util.Optional;

/**
 * A case of a rule's tests.
 *
 * @param rule the rule that it tests
 * @param fires whether the rule is to fire in it
 * @param name what the case is about
 * @param given the candidate
 * @param role the one role to look at; absent for all of them
 * @param readings interpretation to reading, where it is not the default
 * @param expected what its advice is to be
 * @param place where the case stands
 * @param named where the rule is named
 */
public record RuleCase(
        String rule,
        boolean fires,
        String name,
        Candidate given,
        Optional<String> role,
        Map<String, String> readings,
        ExpectedAdvice expected,
        Place place,
        Place named) {
    public RuleCase {
        readings = Map.copyOf(readings);
    }
}
