package dev.righttrack.scoring.judgement;

import dev.righttrack.text.ClosedWord;
import java.util.Optional;

/** What is known of a wish rests on this. */
public enum WishBasis implements ClosedWord {
    /** The candidate said so. */
    STATED("stated"),
    /** Taken from what the candidate does now. */
    ASSUMED("assumed"),
    /** Nothing is known. */
    UNKNOWN("unknown");

    private final String word;

    WishBasis(String word) {
        this.word = word;
    }

    /** The one of that word; empty if none is called so. */
    public static Optional<WishBasis> of(String word) {
        return ClosedWord.find(WishBasis.class, word);
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
