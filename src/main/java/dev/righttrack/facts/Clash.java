package dev.righttrack.facts;

/**
 * A statement that the evidence contradicts; the statement wins, and the clash is reported.
 *
 * @param skill the skill
 * @param stated the most that the candidate stated
 * @param shown the least that a rule infers, above what was stated
 * @param rule the rule that infers it
 */
public record Clash(String skill, Level stated, Level shown, String rule) {}
