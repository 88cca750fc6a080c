package dev.righttrack.intake;

import dev.righttrack.facts.Candidate;
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
 * @param first the role that is to be in first place; absent if that does not matter
 * @param verdicts role to the verdict that it is to get
 * @param place where the case stands
 */
public record RuleCase(
        String rule,
        boolean fires,
        String name,
        Candidate given,
        Optional<String> role,
        Map<String, String> readings,
        Optional<String> first,
        Map<String, String> verdicts,
        Place place) {
    public RuleCase {
        readings = Map.copyOf(readings);
        verdicts = Map.copyOf(verdicts);
    }
}
