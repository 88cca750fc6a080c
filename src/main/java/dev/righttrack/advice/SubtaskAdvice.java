package dev.righttrack.advice;

import dev.righttrack.scoring.Readiness;
import java.util.List;

/**
 * A subtask of the role's tasks, and whether the candidate could do it.
 *
 * @param subtask the subtask
 * @param task the task that it belongs to
 * @param when when the candidate could do it
 * @param open whether an unknown skill may make it easier than that
 * @param skills the skills involved
 */
public record SubtaskAdvice(String subtask, String task, Readiness when, boolean open, List<String> skills) {

    public SubtaskAdvice {
        skills = List.copyOf(skills);
    }

    /** Made of what tells most of them apart: many are looked up. */
    @Override
    public int hashCode() {
        return (subtask.hashCode() * 31 + when.hashCode()) * 2 + (open ? 1 : 0);
    }
}
