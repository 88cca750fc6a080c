package dev.righttrack.explain;

import java.util.List;

/**
 * The single level steps that open most doors, over all roles.
 *
 * @param steps the steps that open equally many, cheapest first; empty if no step opens any
 * @param doors how many each opens
 */
public record FirstSteps(List<PlanStep> steps, int doors) {

    public FirstSteps {
        steps = List.copyOf(steps);
    }
}
