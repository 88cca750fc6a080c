package dev.righttrack.rules;

import dev.righttrack.rules.model.Slot;

/** A piece of a sentence. */
sealed interface Part {

    /**
     * Some words that stand as they are.
     *
     * @param text the words, with single blanks and none around them
     */
    record Words(String text) implements Part {}

    /**
     * A gap.
     *
     * @param slot what may fill it
     */
    record Gap(Slot slot) implements Part {}
}
