package dev.righttrack.scoring;

import dev.righttrack.facts.Skill;
import dev.righttrack.facts.Subtask;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
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
     * @param families the families of which the candidate works with a tool
     * @param complete the families and lists that are told completely
     * @param reading weighted, all or any
     */
    public static SubtaskReadiness of(
            Subtask subtask,
            Collection<?> skills,
            Set<String> families,
            Set<String> complete,
            String reading,
            Weights weights) {
        List<Skill> involved = new ArrayList<>();
        for (Object each : skills) {
            Skill skill = (Skill) each;
            if (subtask.skills().contains(skill.name())) {
                involved.add(skill);
            }
        }
        IntStream low = involved.stream()
                .mapToInt(skill ->
                        subtask.counts(skill.name(), families) ? skill.low().rank() : 0);
        IntStream high = involved.stream()
                .mapToInt(skill -> subtask.mayCount(skill.name(), families, complete)
                        ? skill.high().rank()
                        : 0);
        Readiness now = when(subtask, low, reading, weights);
        Readiness atBest = when(subtask, high, reading, weights);
        return new SubtaskReadiness(subtask.name(), subtask.task(), now, now != atBest);
    }

    /**
     * When somebody could do a subtask under a reading of "skills involved" (X5).
     *
     * @param ranks the rank that is held of each skill involved
     * @param reading weighted, all or any
     */
    public static Readiness when(Subtask subtask, IntStream ranks, String reading, Weights weights) {
        int involved = subtask.skills().size();
        int held = 0;
        int full = 0;
        for (int rank : ranks.toArray()) {
            held += Math.min(rank, weights.subtaskLevel());
            full += rank >= weights.subtaskLevel() ? 1 : 0;
        }
        Fraction share = Fraction.of(held, Math.max(1, involved * weights.subtaskLevel()));
        return when(share, full, involved, reading, weights);
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
