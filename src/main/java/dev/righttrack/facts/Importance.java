package dev.righttrack.facts;

import dev.righttrack.text.ClosedWord;
import java.util.Optional;

/** How much it matters that somebody has what a role asks, from essential to helpful. */
public enum Importance implements ClosedWord {
    /** Nobody is ready for the role without it. */
    ESSENTIAL("essential"),
    /** Most people in the role have it. */
    EXPECTED("expected"),
    /** It is of use in the role. */
    HELPFUL("helpful");

    private final String word;

    Importance(String word) {
        this.word = word;
    }

    /** The importance of that word; empty if none is called so. */
    public static Optional<Importance> of(String word) {
        return ClosedWord.find(Importance.class, word);
    }

    /**
     * The importance of that word, where a rule may only name one that there is.
     *
     * @throws IllegalArgumentException if none is called so
     */
    static Importance named(String word) {
        return of(word).orElseThrow(() -> new IllegalArgumentException("no importance is called \"" + word + "\""));
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
