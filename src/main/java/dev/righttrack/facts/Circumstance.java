package dev.righttrack.facts;

import java.util.List;

/**
 * One circumstance that a requirement depends on.
 *
 * @param kind application, organization, stage or variety
 * @param names the answers of which one must hold; at least one
 */
public record Circumstance(String kind, List<String> names) {

    public Circumstance {
        names = List.copyOf(names);
    }
}
