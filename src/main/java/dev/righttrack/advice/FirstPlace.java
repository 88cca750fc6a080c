package dev.righttrack.advice;

import dev.righttrack.text.ClosedWord;

/** Whether a role is in first place, and if none is, why. */
public enum FirstPlace implements ClosedWord {
    /** One role is before all others. */
    HELD("held"),
    /** Roles are equal by fit, wishes and strengths used, so that only their names tell them apart. */
    TIE("tie"),
    /** Of the role that fits best so far, less is known than the coaches ask before a role may be first. */
    TOO_LITTLE_KNOWN("too little known"),
    /** A rule calls every role not suitable. */
    NONE_SUITABLE("none suitable");

    private final String word;

    FirstPlace(String word) {
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
