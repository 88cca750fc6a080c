package dev.righttrack.facts;

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
}
