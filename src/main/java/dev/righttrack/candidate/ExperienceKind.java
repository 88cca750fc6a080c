package dev.righttrack.candidate;

import dev.righttrack.text.ClosedWord;
import java.util.Optional;

/** Something that somebody has done for a number of years. */
public enum ExperienceKind implements ClosedWord {
    /** Writing programs. */
    CODING("coding"),
    /** Using machine learning. */
    MACHINE_LEARNING("machine learning");

    private final String word;

    ExperienceKind(String word) {
        this.word = word;
    }

    /** The kind of experience of that word; empty if none is called so. */
    public static Optional<ExperienceKind> of(String word) {
        return ClosedWord.find(ExperienceKind.class, word);
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
