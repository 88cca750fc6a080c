package dev.righttrack.scoring;

import dev.righttrack.facts.Skill;
import dev.righttrack.facts.Subtask;
import dev.righttrack.facts.Task;
import dev.righttrack.scoring.judgement.CandidateProfile;
import java.util.ArrayList;
import java.util.List;

/**
 * How far each subtask of a task is in reach.
 *
 * @param task the task's name
 * @param subtasks in the order of the report
 */
public record TaskReadiness(String task, List<SubtaskReadiness> subtasks) {

    public TaskReadiness {
        subtasks = List.copyOf(subtasks);
    }

    /** Judges each subtask of a task. */
    public static TaskReadiness of(Task task, CandidateProfile portrait, Weights weights) {
        List<SubtaskReadiness> all = new ArrayList<>(task.subtasks().size());
        for (Subtask subtask : task.subtasks()) {
            List<Skill> involved = new ArrayList<>(subtask.skills().size());
            for (String skill : subtask.skills()) {
                portrait.skill(skill).ifPresent(involved::add);
            }
            all.add(SubtaskReadiness.of(
                    subtask, involved, portrait.families(), portrait.complete(), task.reading(), weights));
        }
        return new TaskReadiness(task.name(), all);
    }

    /** There is one for each task. */
    @Override
    public int hashCode() {
        return task.hashCode();
    }
}
