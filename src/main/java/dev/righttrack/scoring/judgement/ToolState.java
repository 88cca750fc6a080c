package dev.righttrack.scoring.judgement;

import dev.righttrack.text.ClosedWord;
import java.util.Optional;

/** How a family of tools that a role works with stands. */
public enum ToolState implements ClosedWord {
    /** The candidate works with a tool of the family. */
    HELD("held"),
    /** The list of tools is complete and has no tool of the family. */
    LACKED("lacked"),
    /** No tool of the family is named, and the list may be incomplete. */
    UNKNOWN("unknown");

    private final String word;

    ToolState(String word) {
        this.word = word;
    }

    /** The one of that word; empty if none is called so. */
    public static Optional<ToolState> of(String word) {
        return ClosedWord.find(ToolState.class, word);
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
