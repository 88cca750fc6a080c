package dev.righttrack.facts;

/**
 * How long the candidate has done something.
 *
 * @param kind {@code coding}, {@code machine learning} or the name of a tool
 * @param years at least 0
 */
public record Experience(String kind, double years) {}
