package dev.righttrack.scoring;

import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import org.apache.commons.numbers.fraction.Fraction;

/**
 * The coaches' numbers, from facts/weights.yaml.
 *
 * @param importances importance to weight
 * @param nearLimit the level steps that may be missing from a role that is near
 * @param leadersDistance how far behind first place a leader's fit may lie, as a share of the whole
 * @param subtaskLevel the rank of the level at which a skill is enough for a subtask
 * @param subtaskToday the share of a subtask's skills that is enough to do it today
 * @param subtaskWithTeammate the share that is enough with a teammate
 * @param scale how finely a unit of weight is divided
 */
public record Weights(
        Map<String, Integer> importances,
        int nearLimit,
        Fraction leadersDistance,
        int subtaskLevel,
        Fraction subtaskToday,
        Fraction subtaskWithTeammate,
        CreditScale scale) {

    public Weights {
        // Looked up for every requirement of every candidate, for which Map.copyOf is slow.
        importances = Collections.unmodifiableMap(new HashMap<>(importances));
    }

    /** @throws IllegalArgumentException if there is no such importance */
    public int of(String importance) {
        Integer weight = importances.get(importance);
        if (weight == null) {
            throw new IllegalArgumentException("no weight for the importance " + importance);
        }
        return weight;
    }
}
