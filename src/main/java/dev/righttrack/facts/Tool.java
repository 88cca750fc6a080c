package dev.righttrack.facts;

import dev.righttrack.knowledge.ToolEntry;
import java.util.Set;

/**
 * A tool that the candidate works with.
 *
 * @param name the tool's name
 * @param families the families of tools that it belongs to
 * @param skills the skills that it speaks for
 */
public record Tool(String name, Set<String> families, Set<String> skills) {

    public Tool {
        families = Set.copyOf(families);
        skills = Set.copyOf(skills);
    }

    /** The tool as the facts folder describes it. */
    public static Tool of(ToolEntry entry) {
        return new Tool(entry.name(), Set.copyOf(entry.families()), Set.copyOf(entry.speaksFor()));
    }
}
