package dev.righttrack.advice;

import dev.righttrack.facts.Level;

/**
 * A statement that the evidence contradicts.
 *
 * @param skill the skill
 * @param stated the most that the candidate stated; it is what counts
 * @param shown the level that the evidence shows
 * @param basis the evidence
 */
public record ClashAdvice(String skill, Level stated, Level shown, Basis basis) {}
