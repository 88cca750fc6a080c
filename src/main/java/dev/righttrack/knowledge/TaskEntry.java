package dev.righttrack.knowledge;

import java.util.List;

/**
 * One of the tasks of the life cycle.
 *
 * @param definition what it means
 * @param also further facts on it, a sentence each
 * @param subtasks its pieces, in the order of the facts folder
 */
public record TaskEntry(
        String name,
        String definition,
        List<String> also,
        List<SubtaskEntry> subtasks,
        List<String> spellings,
        Source source)
        implements Entry {

    public TaskEntry {
        also = List.copyOf(also);
        subtasks = List.copyOf(subtasks);
        spellings = List.copyOf(spellings);
    }
}
