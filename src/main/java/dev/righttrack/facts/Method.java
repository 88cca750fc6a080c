package dev.righttrack.facts;

import dev.righttrack.knowledge.MethodEntry;
import java.util.Set;

/**
 * A method that the candidate uses.
 *
 * @param name the method's name
 * @param skills the skills that it speaks for
 */
public record Method(String name, Set<String> skills) {

    public Method {
        skills = Set.copyOf(skills);
    }

    /** The method as the facts folder describes it. */
    public static Method of(MethodEntry entry) {
        return new Method(entry.name(), Set.copyOf(entry.speaksFor()));
    }
}
