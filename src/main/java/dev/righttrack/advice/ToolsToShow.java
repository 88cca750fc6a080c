package dev.righttrack.advice;

import java.util.List;

/**
 * The tools to show for one purpose.
 *
 * @param purpose the task, or what else they are for
 * @param names the tools that the report names for it
 * @param held those of them that the candidate works with
 */
public record ToolsToShow(String purpose, List<String> names, List<String> held) {

    public ToolsToShow {
        names = List.copyOf(names);
        held = List.copyOf(held);
    }
}
