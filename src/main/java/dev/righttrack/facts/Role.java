package dev.righttrack.facts;

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
}
