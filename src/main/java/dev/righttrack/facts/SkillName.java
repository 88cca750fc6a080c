package dev.righttrack.facts;

/**
 * A skill that the vocabulary has, with the ends of the scale.
 *
 * @param name the skill's name
 * @param bottom the lowest level
 * @param top the highest level
 */
public record SkillName(String name, Level bottom, Level top) {}
