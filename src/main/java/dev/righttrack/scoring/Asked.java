package dev.righttrack.scoring;

import dev.righttrack.facts.Importance;
import dev.righttrack.facts.Requirement;
import dev.righttrack.facts.ToolRequirement;

/**
 * What one thing that a role asks counts, in whole parts of the {@link CreditScale}.
 *
 * @param rank the rank that is asked; 1 for a family of tools, of which a tool is held or is not
 * @param parts the parts that are credited where it is reached; a multiple of twice the rank
 * @param essential whether the role stands or falls with it
 */
public record Asked(int rank, long parts, boolean essential) {

    /** What a level of skill counts. */
    public static Asked of(Requirement requirement, Weights weights) {
        return of(requirement.level().rank(), requirement.importance(), weights);
    }

    /** What a family of tools counts; no role stands or falls with one, whatever its importance. */
    public static Asked of(ToolRequirement family, Weights weights) {
        return family(family.importance(), weights);
    }

    /** What a level of some rank counts. */
    public static Asked of(int rank, Importance importance, Weights weights) {
        return new Asked(rank, weights.parts(importance), importance == Importance.ESSENTIAL);
    }

    /** What a family of some importance counts. */
    public static Asked family(Importance importance, Weights weights) {
        return new Asked(1, weights.parts(importance), false);
    }

    /** The parts that are credited for a rank; more than is asked counts as what is asked. */
    public long credit(int held) {
        return held >= rank ? parts : parts / rank * held;
    }

    /**
     * The parts to go by for now. Where what is asked is possible, half of them at least: so evidence, which raises the lower
     * end only, never takes anything away.
     *
     * @param least the least rank that is known
     * @param most the highest rank that is possible
     */
    public long point(int least, int most) {
        return most >= rank ? Math.max(parts / 2, credit(least)) : credit(least);
    }

    /** The level steps that are missing at a rank. */
    public int missing(int held) {
        return Math.max(0, rank - held);
    }
}
