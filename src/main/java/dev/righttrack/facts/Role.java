package dev.righttrack.facts;

import dev.righttrack.facts.knowledge.RoleEntry;
import java.util.HashSet;
import java.util.Set;

/**
 * A role, as the session sees it.
 *
 * @param name the role's name
 * @param does the tasks that it carries out, and {@code research} where that is its business
 */
public record Role(String name, Set<String> does) {

    public Role {
        does = Set.copyOf(does);
    }

    /** The role as the facts folder describes it. */
    public static Role of(RoleEntry entry) {
        Set<String> does = new HashSet<>(entry.tasks().keySet());
        if (entry.research()) {
            does.add("research");
        }
        return new Role(entry.name(), does);
    }
}
