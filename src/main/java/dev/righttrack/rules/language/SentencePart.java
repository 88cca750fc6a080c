package dev.righttrack.rules.language;

import dev.righttrack.rules.model.Slot;

/** A piece of a sentence. */
public sealed interface SentencePart {

    /**
     * Some words that stand as they are.
     *
     * @param text the words, with single blanks and none around them
     */
    record Words(String text) implements SentencePart {}

    /**
     * A gap.
     *
     * @param slot what may fill it
     */
    record Gap(Slot slot) implements SentencePart {}
}
