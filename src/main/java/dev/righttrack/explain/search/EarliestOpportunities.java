package dev.righttrack.explain.search;

import dev.righttrack.learning.LearningCosts;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The order of a plan's steps in which doors open as early as possible: the sum, over all doors that the plan opens, of the
 * weeks until they open is least. Every order is looked at, by dynamic programming over the states that lie between (Held
 * and Karp 1962). Ties go to the skill that comes first in the facts folder.
 */
public final class EarliestOpportunities {

    private final Map<String, Integer> from;
    private final Map<String, Integer> to;
    private final LearningCosts costs;
    private final OpportunityCount reachable;
    private final Map<Map<String, Integer>, Next> known = new HashMap<>();
    private final int all;

    /** The order of some steps. */
    public EarliestOpportunities(
            Map<String, Integer> from, Map<String, Integer> to, LearningCosts costs, OpportunityCount reachable) {
        this.from = from;
        this.to = to;
        this.costs = costs;
        this.reachable = reachable;
        this.all = reachable.open(to);
    }

    /** The best that can follow from a state: the skill to raise next, and the waiting that is left. */
    private record Next(String skill, long waiting) {}

    /** The skills in the order in which they rise, one level each time. */
    public List<String> order() {
        List<String> order = new ArrayList<>();
        Map<String, Integer> state = new TreeMap<>(from);
        while (!state.equals(to)) {
            Next next = next(state);
            order.add(next.skill);
            state = risen(state, next.skill);
        }
        return order;
    }

    private Next next(Map<String, Integer> state) {
        Next found = known.get(state);
        if (found != null) {
            return found;
        }
        Next best = new Next("", 0);
        if (!state.equals(to)) {
            best = new Next("", Long.MAX_VALUE);
            long shut = Math.max(0, all - reachable.open(state));
            for (String skill : to.keySet()) {
                int rank = state.getOrDefault(skill, 0) + 1;
                if (rank <= to.getOrDefault(skill, 0)) {
                    long waiting = shut * costs.weeks(skill, rank) + next(risen(state, skill)).waiting;
                    if (waiting < best.waiting) {
                        best = new Next(skill, waiting);
                    }
                }
            }
        }
        known.put(state, best);
        return best;
    }

    private static Map<String, Integer> risen(Map<String, Integer> state, String skill) {
        Map<String, Integer> risen = new TreeMap<>(state);
        risen.merge(skill, 1, Integer::sum);
        return risen;
    }
}
