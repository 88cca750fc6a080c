package dev.righttrack.interview;

import dev.righttrack.facts.knowledge.Question;

/**
 * An answer that was given.
 *
 * @param question what was asked
 * @param answer what was answered, as understood
 * @param fromFile whether it stood in the candidate's file, and nobody asked
 */
public record Given(Question question, Answer answer, boolean fromFile) {}
