package dev.righttrack.ads;

import dev.righttrack.text.ClosedWord;

/** What the roles of an ad rest on. */
public enum RoleBasis implements ClosedWord {
    /** On the title alone: the work that is named tells nothing among its roles. */
    TITLE("title"),
    /** On the title, and of its roles on those that do most of the work that is named. */
    TITLE_AND_WORK("title and work"),
    /** On the work that is named: the title means no role that anybody knows, or there is none. */
    WORK("work"),
    /** The title belongs to another field. */
    OUTSIDE("another field"),
    /** Neither title nor work tells a role. */
    NOTHING("nothing");

    private final String word;

    RoleBasis(String word) {
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
