package dev.righttrack.facts;

/**
 * A circumstance that the candidate stated, or that an answer still open may bring.
 *
 * @param kind application, organization, stage or variety
 * @param name what may hold
 */
public record Possibility(String kind, String name) {}
