package dev.righttrack.knowledge;

import java.util.List;

/**
 * A method that people use.
 *
 * @param speaksFor the skills that using it speaks for
 * @param tasks the tasks that it belongs to; may be empty
 * @param applications what it is mostly used on; may be empty
 */
public record MethodEntry(
        String name,
        List<String> speaksFor,
        List<String> tasks,
        List<String> applications,
        List<String> spellings,
        Source source)
        implements Entry {

    public MethodEntry {
        speaksFor = List.copyOf(speaksFor);
        tasks = List.copyOf(tasks);
        applications = List.copyOf(applications);
        spellings = List.copyOf(spellings);
    }
}
