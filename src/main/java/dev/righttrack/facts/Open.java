package dev.righttrack.facts;

import java.util.List;

/**
 * A circumstance that the candidate said nothing about.
 *
 * @param kind application, organization, stage or variety
 * @param names every answer that there is, in the order of the facts folder
 * @param several whether any set of the answers is an answer, the empty one included; else exactly one is
 */
public record Open(String kind, List<String> names, boolean several) {

    public Open {
        names = List.copyOf(names);
    }
}
