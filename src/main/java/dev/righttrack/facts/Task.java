package dev.righttrack.facts;

import java.util.List;

/**
 * A task, with the subtasks that it is made of.
 *
 * @param name the task's name
 * @param subtasks in the order of the report
 * @param reading how the skills involved in a subtask are read (X5): weighted, all or any
 */
public record Task(String name, List<Subtask> subtasks, String reading) {

    public Task {
        subtasks = List.copyOf(subtasks);
    }

    /** There is one of that name. */
    @Override
    public int hashCode() {
        return name.hashCode();
    }
}
