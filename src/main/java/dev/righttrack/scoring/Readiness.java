package dev.righttrack.scoring;

import dev.righttrack.text.ClosedWord;
import java.util.Optional;

/** When somebody could do a subtask, the soonest first. */
public enum Readiness implements ClosedWord {
    /** The skills that are known are enough. */
    TODAY("today"),
    /** Part of the skills are there. */
    WITH_A_TEAMMATE("with a teammate"),
    /** Too little is there, or known. */
    AFTER_LEARNING("after learning");

    private final String word;

    Readiness(String word) {
        this.word = word;
    }

    /** The one of that word; empty if none is called so. */
    public static Optional<Readiness> of(String word) {
        return ClosedWord.find(Readiness.class, word);
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
