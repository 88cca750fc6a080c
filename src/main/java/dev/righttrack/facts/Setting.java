package dev.righttrack.facts;

/**
 * A circumstance that the candidate stated.
 *
 * @param kind application, organization, stage or variety
 * @param name what was said of it
 */
public record Setting(String kind, String name) {}
