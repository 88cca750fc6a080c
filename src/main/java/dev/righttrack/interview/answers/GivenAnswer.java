package dev.righttrack.interview.answers;

import dev.righttrack.knowledge.Question;

/**
 * An answer that was given.
 *
 * @param question what was asked
 * @param answer what was answered, as understood
 * @param fromFile whether it stood in the candidate's file, and nobody asked
 */
public record GivenAnswer(Question question, Answer answer, boolean fromFile) {}
