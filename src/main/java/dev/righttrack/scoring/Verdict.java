package dev.righttrack.scoring;

import dev.righttrack.text.ClosedWord;
import java.util.Optional;

/** How far somebody is from a role, from far to ready. */
public enum Verdict implements ClosedWord {
    /** More level steps are missing than the coaches' limit. */
    FAR("far"),
    /** Some essential requirement is short, within the coaches' limit of level steps. */
    NEAR("near"),
    /** Every essential requirement is met, and there is one. */
    READY("ready");

    private final String word;

    Verdict(String word) {
        this.word = word;
    }

    /** The verdict of that word; empty if none is called so. */
    public static Optional<Verdict> of(String word) {
        return ClosedWord.find(Verdict.class, word);
    }

    @Override
    public String word() {
        return word;
    }

    /** Its place in the order: 0, 1 or 2. */
    public int rank() {
        return ordinal();
    }

    @Override
    public String toString() {
        return word;
    }
}
