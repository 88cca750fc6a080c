package dev.righttrack.knowledge;

import java.util.List;

/**
 * A tool that people list.
 *
 * @param families the families of tools that it belongs to; at least one
 * @param speaksFor the skills that working with it speaks for; may be empty
 */
public record ToolEntry(
        String name, List<String> families, List<String> speaksFor, List<String> spellings, Source source)
        implements Entry {

    public ToolEntry {
        families = List.copyOf(families);
        speaksFor = List.copyOf(speaksFor);
        spellings = List.copyOf(spellings);
    }
}
