package dev.righttrack.facts;

import java.util.List;

/**
 * A piece of a task, with the skills involved.
 *
 * @param name the subtask's name
 * @param task the task that it belongs to
 * @param skills the skills involved, as the report lists them
 */
public record Subtask(String name, String task, List<String> skills) {

    public Subtask {
        skills = List.copyOf(skills);
    }
}
