package dev.righttrack.facts;

/**
 * The candidate's highest degree.
 *
 * @param name the degree's name
 * @param rank its place in the order of facts/degrees.yaml
 */
public record Degree(String name, int rank) {}
