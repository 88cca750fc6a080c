package dev.righttrack.interview.proof;

import dev.righttrack.knowledge.Question;
import java.util.Optional;

/**
 * What to ask next.
 *
 * @param witness why it can matter; absent where none was found though too little is known
 */
public record QuestionChoice(Question question, Optional<TieWitness> witness) {}
