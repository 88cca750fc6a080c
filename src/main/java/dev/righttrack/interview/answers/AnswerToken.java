package dev.righttrack.interview.answers;

import dev.righttrack.knowledge.words.AnswerPhrases;

/** A part of an answer: a phrase that is known, a name, a stop, or a word that neither accounts for. */
sealed interface AnswerToken {

    /** The part as it was said, folded. */
    String text();

    /** A phrase of the facts folder. */
    record Phrase(AnswerPhrases entry, String text) implements AnswerToken {}

    /**
     * A name of the vocabulary.
     *
     * @param name as the vocabulary spells it
     */
    record Name(String name, String text) implements AnswerToken {}

    /** What ends a clause: a stop, a bracket, or the word but. */
    record Stop(String text) implements AnswerToken {}

    /** A word left over. */
    record Word(String text) implements AnswerToken {}
}
