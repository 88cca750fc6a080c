package dev.righttrack.facts;

/**
 * What the candidate said of a skill; it wins over what is inferred.
 *
 * @param skill the skill's name
 * @param low the lower end of what was said
 * @param high the upper end
 */
public record Stated(String skill, Level low, Level high) {}
