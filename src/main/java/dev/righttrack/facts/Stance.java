package dev.righttrack.facts;

import dev.righttrack.text.ClosedWord;
import java.util.Optional;

/** What somebody says about wanting a task, or research; in the order of how much it is wanted. */
public enum Stance implements ClosedWord {
    /** It should not be part of the work. */
    DOES_NOT_WANT("does not want"),
    /** It may be part of the work or not. */
    NO_MATTER("no matter"),
    /** It should be part of the work. */
    WANTS("wants");

    private final String word;

    Stance(String word) {
        this.word = word;
    }

    /** The stance of that word; empty if none is called so. */
    public static Optional<Stance> of(String word) {
        return ClosedWord.find(Stance.class, word);
    }

    /** How much is wanted, in halves: 0, 1 or 2. */
    public int halves() {
        return ordinal();
    }

    @Override
    public String word() {
        return word;
    }

    @Override
    public String toString() {
        return word;
    }
}
