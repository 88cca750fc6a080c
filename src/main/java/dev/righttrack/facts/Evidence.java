package dev.righttrack.facts;

/**
 * A rule's inference that the candidate has a skill at least at a level.
 *
 * @param skill the skill's name
 * @param level the least level that the evidence shows
 * @param rule the rule that says so
 */
public record Evidence(String skill, Level level, String rule) {}
