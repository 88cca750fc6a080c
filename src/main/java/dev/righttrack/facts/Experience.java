package dev.righttrack.facts;

/**
 * How long the candidate has done something.
 *
 * @param kind {@code coding} or {@code machine learning}
 * @param years at least 0
 */
public record Experience(String kind, double years) {}
