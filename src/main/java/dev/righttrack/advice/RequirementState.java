package dev.righttrack.advice;

import dev.righttrack.text.ClosedWord;
import java.util.Optional;

/** How a requirement of a role stands. */
public enum RequirementState implements ClosedWord {
    /** What is known is enough. */
    MET("met"),
    /** Even the most that is possible is not enough. */
    SHORT("short"),
    /** What is known is not enough, and more is possible. */
    OPEN("open"),
    /** Nothing is known. */
    UNKNOWN("unknown");

    private final String word;

    RequirementState(String word) {
        this.word = word;
    }

    /** The one of that word; empty if none is called so. */
    public static Optional<RequirementState> of(String word) {
        return ClosedWord.find(RequirementState.class, word);
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
