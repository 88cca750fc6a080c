package dev.righttrack.explain;

import dev.righttrack.explain.search.ChangeSet;
import dev.righttrack.scoring.Verdict;
import java.util.List;

/**
 * The cheapest plan to a role.
 *
 * @param role the role
 * @param variant the variant that takes less than the role itself, and to which the steps lead; empty where there is none
 * @param now the verdict before, in the worst case
 * @param steps its steps in the order in which doors open earliest; empty if the role is ready
 * @param least the weeks of ten hours if all that is unknown turns out well
 * @param most the weeks from the least that is known; no plan takes fewer
 * @param ties other plans of the same cost, as changes
 */
public record Plan(
        String role, String variant, Verdict now, List<PlanStep> steps, int least, int most, List<ChangeSet> ties) {

    public Plan {
        steps = List.copyOf(steps);
        ties = List.copyOf(ties);
    }
}
