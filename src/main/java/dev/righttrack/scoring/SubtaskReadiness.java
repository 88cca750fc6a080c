package dev.righttrack.scoring;

import dev.righttrack.facts.Skill;
import dev.righttrack.facts.Subtask;
import java.util.Collection;
import org.apache.commons.numbers.fraction.Fraction;

/**
 * Whether the candidate could do a subtask.
 *
 * @param subtask the subtask's name
 * @param task the task that it belongs to
 * @param when when the candidate could do it, going by what is known
 * @param open whether an unknown skill may make it easier than that
 */
public record SubtaskReadiness(String subtask, String task, Readiness when, boolean open) {

    /**
     * Judges a subtask under a reading of "skills involved" (X5).
     *
     * @param skills the candidate's skills, all of them
     * @param reading weighted, all or any
     */
    public static SubtaskReadiness of(Subtask subtask, Collection<?> skills, String reading, Weights weights) {
        int low = 0;
        int high = 0;
        int lowFull = 0;
        int highFull = 0;
        for (Object each : skills) {
            Skill skill = (Skill) each;
            if (subtask.skills().contains(skill.name())) {
                low += Math.min(skill.low().rank(), weights.subtaskLevel());
                high += Math.min(skill.high().rank(), weights.subtaskLevel());
                lowFull += skill.low().rank() >= weights.subtaskLevel() ? 1 : 0;
                highFull += skill.high().rank() >= weights.subtaskLevel() ? 1 : 0;
            }
        }
        int involved = subtask.skills().size();
        Readiness now = when(share(low, involved, weights), lowFull, involved, reading, weights);
        Readiness atBest = when(share(high, involved, weights), highFull, involved, reading, weights);
        return new SubtaskReadiness(subtask.name(), subtask.task(), now, now != atBest);
    }

    private static Fraction share(int held, int involved, Weights weights) {
        return Fraction.of(held, Math.max(1, involved * weights.subtaskLevel()));
    }

    private static Readiness when(Fraction share, int full, int involved, String reading, Weights weights) {
        boolean today = switch (reading) {
            case "all" -> full == involved;
            case "any" -> full > 0;
            case "weighted" -> share.compareTo(weights.subtaskToday()) >= 0;
            default -> throw new IllegalArgumentException("X5 has no reading \"" + reading + "\"");
        };
        if (today) {
            return Readiness.TODAY;
        }
        return share.compareTo(weights.subtaskWithTeammate()) >= 0
                ? Readiness.WITH_A_TEAMMATE
                : Readiness.AFTER_LEARNING;
    }
}
