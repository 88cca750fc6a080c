package dev.righttrack.knowledge;

import java.util.List;

/**
 * The tools that a role uses for one purpose.
 *
 * @param purpose a task, or what else they are for
 * @param families the families of tools named
 * @param names the tools named
 * @param source where it comes from
 */
public record ToolBullet(String purpose, List<String> families, List<String> names, Source source) {

    public ToolBullet {
        families = List.copyOf(families);
        names = List.copyOf(names);
    }
}
