package dev.righttrack.facts;

import dev.righttrack.knowledge.Kind;
import dev.righttrack.knowledge.Knowledge;
import dev.righttrack.knowledge.RoleEntry;
import dev.righttrack.knowledge.VariantEntry;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * A role, or a variant of one that asks levels of its own, as the session sees it.
 *
 * @param name its name
 * @param base the role that it is a variant of; its own name where it is a role
 * @param does the tasks that it carries out, and {@code research} where that is its business
 * @param shares those of the tasks that it carries out together with colleagues who lead them (interpretation X6)
 */
public record Role(String name, String base, Set<String> does, Set<String> shares) {

    private static final int WANTED = 2;
    private static final int HALF = 1;

    public Role {
        does = Set.copyOf(does);
        shares = Set.copyOf(shares);
    }

    /** A role that shares no task. */
    public Role(String name, Set<String> does) {
        this(name, name, does, Set.of());
    }

    /** All roles in their order, each with those of its variants behind it that ask levels of their own. */
    public static List<Role> all(Knowledge knowledge, Readings readings) {
        List<Role> all = new ArrayList<>();
        for (RoleEntry entry : knowledge.roles()) {
            Role role = of(entry, readings);
            all.add(role);
            for (VariantEntry variant : knowledge.all(Kind.VARIANT, VariantEntry.class)) {
                if (variant.ownLevels() && variant.role().equals(entry.name())) {
                    all.add(new Role(variant.name(), role.name, role.does, role.shares));
                }
            }
        }
        return List.copyOf(all);
    }

    /** Whether it is a variant of a role. */
    public boolean isVariant() {
        return !base.equals(name);
    }

    /** The role as the facts folder describes it, under the readings in force. */
    public static Role of(RoleEntry entry, Readings readings) {
        Set<String> does = new HashSet<>(entry.tasks().keySet());
        if (entry.research()) {
            does.add("research");
        }
        Set<String> shares = new HashSet<>(does);
        shares.retainAll(entry.complementTasks());
        return new Role(
                entry.name(), entry.name(), does, readings.of("X6").equals("modeling alone") ? Set.of() : shares);
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
