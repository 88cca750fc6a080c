package dev.righttrack.rules.model;

import java.util.List;
import org.apache.commons.numbers.fraction.Fraction;

/** What a coach wrote in the slots of a sentence, and the figures that the knowledge gives to those words. */
public interface Filling {

    /**
     * The words in a slot, in the vocabulary's spelling.
     *
     * @return at least one; exactly one unless the slot is a list
     */
    List<String> words(Slot slot);

    /**
     * The figure of the word in a slot.
     *
     * @throws UnknownWordException if the knowledge gives it none
     */
    Fraction figure(Slot slot);

    /**
     * The families of the tool in a slot.
     *
     * @return at least one; the empty text, which no family is called, for a tool that has none
     */
    List<String> families(Slot slot);
}
