package dev.righttrack.ads;

import dev.righttrack.text.ClosedWord;

/** Whether a person has what an ad names. */
public enum MatchState implements ClosedWord {
    MET("met"),
    NOT_MET("not met"),
    /** Nothing that is known of the person says so or the contrary. */
    NOT_KNOWN("not known");

    private final String word;

    MatchState(String word) {
        this.word = word;
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
