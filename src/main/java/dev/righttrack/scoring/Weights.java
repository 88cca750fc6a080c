package dev.righttrack.scoring;

import dev.righttrack.facts.Importance;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import org.apache.commons.numbers.fraction.Fraction;

/**
 * The coaches' numbers, from facts/weights.yaml.
 *
 * @param importances importance to weight
 * @param nearLimit the level steps that may be missing from a role that is near
 * @param leadersDistance how far behind first place a leader's fit may lie, as a share of the whole
 * @param nearTie how far apart two fits may lie, as a share of the whole, to be taken for equal
 * @param slightLead the share of the whole above which a lead is at least slight
 * @param clearLead the share of the whole above which a lead is clear
 * @param floorOfEvidence the share of what a role asks that has to be known before it can be judged
 * @param subtaskLevel the rank of the level at which a skill is enough for a subtask
 * @param subtaskToday the share of a subtask's skills that is enough to do it today
 * @param subtaskWithTeammate the share that is enough with a teammate
 * @param scale how finely a unit of weight is divided
 */
public record Weights(
        Map<Importance, Integer> importances,
        int nearLimit,
        Fraction leadersDistance,
        Fraction nearTie,
        Fraction slightLead,
        Fraction clearLead,
        Fraction floorOfEvidence,
        int subtaskLevel,
        Fraction subtaskToday,
        Fraction subtaskWithTeammate,
        CreditScale scale) {

    public Weights {
        EnumMap<Importance, Integer> all = new EnumMap<>(Importance.class);
        all.putAll(importances);
        importances = Collections.unmodifiableMap(all);
    }

    /** @throws IllegalArgumentException if the coaches give that importance no weight */
    public int of(Importance importance) {
        Integer weight = importances.get(importance);
        if (weight == null) {
            throw new IllegalArgumentException("no weight for the importance " + importance);
        }
        return weight;
    }

    /**
     * The parts of the scale that an importance counts.
     *
     * @throws IllegalArgumentException if there is no such importance
     */
    public long parts(Importance importance) {
        return scale.of(of(importance));
    }

    /** The verdict on a role of which so many essential level steps are missing. */
    public Verdict verdict(int missing) {
        if (missing == 0) {
            return Verdict.READY;
        }
        return missing <= nearLimit ? Verdict.NEAR : Verdict.FAR;
    }
}
