package dev.righttrack.scoring;

import dev.righttrack.text.ClosedWord;
import java.util.Optional;

/** How far somebody is from a role, from far to ready. */
public enum Verdict implements ClosedWord {
    /** More level steps are missing than the coaches' limit. */
    FAR("far", 0),
    /** Some essential requirement is short, within the coaches' limit of level steps. */
    NEAR("near", 1),
    /** Every essential requirement is met, and there is one. */
    READY("ready", 2);

    private final String word;
    private final int rank;

    Verdict(String word, int rank) {
        this.word = word;
        this.rank = rank;
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
        return rank;
    }

    @Override
    public String toString() {
        return word;
    }
}
