package dev.righttrack.advice;

import java.util.List;

/**
 * What a line of advice rests on.
 *
 * @param rule the rule
 * @param grounds what each of its conditions rested on, in the order in which they stand; empty for a rule of the
 *     engine's own
 */
public record Basis(RuleCard rule, List<Ground> grounds) {

    public Basis {
        grounds = List.copyOf(grounds);
    }
}
