package dev.righttrack.knowledge;

import java.util.List;

/**
 * A piece of a task.
 *
 * @param task the task that it belongs to
 * @param skills the skills involved (X5 says how to read that)
 * @param examples worked examples
 */
public record SubtaskEntry(
        String name, String task, List<String> skills, List<String> examples, List<String> spellings, Source source)
        implements Entry {

    public SubtaskEntry {
        skills = List.copyOf(skills);
        examples = List.copyOf(examples);
        spellings = List.copyOf(spellings);
    }
}
