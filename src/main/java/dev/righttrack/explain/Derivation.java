package dev.righttrack.explain;

import dev.righttrack.advice.RuleCard;
import java.util.List;
import java.util.stream.Stream;

/**
 * A conclusion and what it was derived from, down to what the candidate said.
 *
 * @param says the conclusion, in words
 * @param rule the rule that drew it, or that looked at what was said
 * @param from what it was derived from; empty for what was said, or where a rule rests on knowledge alone
 */
public record Derivation(String says, RuleCard rule, List<Derivation> from) {

    public Derivation {
        from = List.copyOf(from);
    }

    /** This node and all below it. */
    public Stream<Derivation> all() {
        return Stream.concat(Stream.of(this), from.stream().flatMap(Derivation::all));
    }
}
