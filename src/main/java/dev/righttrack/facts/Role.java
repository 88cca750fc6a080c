package dev.righttrack.facts;

import dev.righttrack.knowledge.RoleEntry;
import java.util.HashSet;
import java.util.Set;

/**
 * A role, as the session sees it.
 *
 * @param name the role's name
 * @param does the tasks that it carries out, and {@code research} where that is its business
 * @param shares those of the tasks that it carries out together with colleagues who lead them (interpretation X6)
 */
public record Role(String name, Set<String> does, Set<String> shares) {

    private static final int WANTED = 2;
    private static final int HALF = 1;

    public Role {
        does = Set.copyOf(does);
        shares = Set.copyOf(shares);
    }

    /** A role that shares no task. */
    public Role(String name, Set<String> does) {
        this(name, does, Set.of());
    }

    /** The role as the facts folder describes it, under the readings in force. */
    public static Role of(RoleEntry entry, Readings readings) {
        Set<String> does = new HashSet<>(entry.tasks().keySet());
        if (entry.research()) {
            does.add("research");
        }
        Set<String> shares = new HashSet<>(does);
        shares.retainAll(entry.complementTasks());
        return new Role(entry.name(), does, readings.of("X6").equals("modeling alone") ? Set.of() : shares);
    }

    /**
     * How far a wish and the role agree, in halves from 0 to 2: a role does a task or does not; where it shares the task,
     * whoever wants it gets a part of it and whoever does not cannot keep out of it, so that they agree by one half.
     *
     * @param halves how far the topic is wanted, from 0 to 2
     */
    public int agreement(String topic, int halves) {
        if (shares.contains(topic)) {
            return HALF;
        }
        return does.contains(topic) ? halves : WANTED - halves;
    }
}
