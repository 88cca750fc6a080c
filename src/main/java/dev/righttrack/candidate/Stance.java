package dev.righttrack.candidate;

import dev.righttrack.text.ClosedWord;
import java.util.Optional;

/** What somebody says about wanting a task, or research; in the order of how much it is wanted. */
public enum Stance implements ClosedWord {
    /** It should not be part of the work. */
    DOES_NOT_WANT("does not want", 0),
    /** It may be part of the work or not. */
    NO_MATTER("no matter", 1),
    /** It should be part of the work. */
    WANTS("wants", 2);

    private final String word;
    private final int halves;

    Stance(String word, int halves) {
        this.word = word;
        this.halves = halves;
    }

    /** The stance of that word; empty if none is called so. */
    public static Optional<Stance> of(String word) {
        return ClosedWord.find(Stance.class, word);
    }

    /** How much is wanted, in halves: 0, 1 or 2. */
    public int halves() {
        return halves;
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
