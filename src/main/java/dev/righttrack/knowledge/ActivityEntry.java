package dev.righttrack.knowledge;

import java.util.List;

/**
 * Something that people do at work.
 *
 * @param definition what it is
 * @param task the task that it belongs to, or {@code research}
 */
public record ActivityEntry(String name, String definition, String task, List<String> spellings, Source source)
        implements Entry {

    public ActivityEntry {
        spellings = List.copyOf(spellings);
    }
}
