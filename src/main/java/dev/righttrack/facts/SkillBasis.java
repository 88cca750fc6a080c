package dev.righttrack.facts;

import dev.righttrack.text.ClosedWord;
import java.util.Optional;

/** What is known of a skill rests on this. */
public enum SkillBasis implements ClosedWord {
    /** The candidate said it. */
    STATED("stated"),
    /** It was read in a document, as a level of one's own, and nobody has confirmed it. */
    READ("read"),
    /** A rule inferred a lower end. */
    INFERRED("inferred"),
    /** Nothing is known. */
    UNKNOWN("unknown");

    private final String word;

    SkillBasis(String word) {
        this.word = word;
    }

    /** The one of that word; empty if none is called so. */
    public static Optional<SkillBasis> of(String word) {
        return ClosedWord.find(SkillBasis.class, word);
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
