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
 * @param when {@link #TODAY}, {@link #WITH_A_TEAMMATE} or {@link #AFTER_LEARNING}, going by what is known
 * @param open whether an unknown skill may make it easier than that
 */
public record Reach(String subtask, String task, String when, boolean open) {

    /** The skills that are known are enough. */
    public static final String TODAY = "today";

    /** Part of the skills are there. */
    public static final String WITH_A_TEAMMATE = "with a teammate";

    /** Too little is there, or known. */
    public static final String AFTER_LEARNING = "after learning";

    /**
     * Judges a subtask under a reading of "skills involved" (X5).
     *
     * @param skills the candidate's skills, all of them
     * @param reading weighted, all or any
     */
    public static Reach of(Subtask subtask, Collection<?> skills, String reading, Weights weights) {
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
        String now = when(share(low, involved, weights), lowFull, involved, reading, weights);
        String atBest = when(share(high, involved, weights), highFull, involved, reading, weights);
        return new Reach(subtask.name(), subtask.task(), now, !now.equals(atBest));
    }

    private static Fraction share(int held, int involved, Weights weights) {
        return Fraction.of(held, Math.max(1, involved * weights.subtaskLevel()));
    }

    private static String when(Fraction share, int full, int involved, String reading, Weights weights) {
        boolean today = switch (reading) {
            case "all" -> full == involved;
            case "any" -> full > 0;
            default -> share.compareTo(weights.subtaskToday()) >= 0;
        };
        if (today) {
            return TODAY;
        }
        return share.compareTo(weights.subtaskWithTeammate()) >= 0 ? WITH_A_TEAMMATE : AFTER_LEARNING;
    }
}
