package dev.righttrack.reading;

import dev.righttrack.text.ClosedWord;

/** What a part of a job ad is about; it decides whether a word in it is asked. */
public enum AdSection implements ClosedWord {
    /** What stands before the first heading. */
    OPENING("opening"),
    /** What is done in the job. */
    TASKS("tasks"),
    /** What is asked. */
    REQUIREMENTS("requirements"),
    /** What is welcome and not asked. */
    WISHES("wishes"),
    /** What the employer gives. */
    OFFER("offer"),
    /** Who the employer is. */
    EMPLOYER("employer"),
    /** How to apply, and what the law wants to be said. */
    APPLYING("applying");

    private final String word;

    AdSection(String word) {
        this.word = word;
    }

    /** Whether nothing in it is asked of anybody. */
    public boolean isSilent() {
        return this == OFFER || this == EMPLOYER || this == APPLYING;
    }

    /** Whether it is a list of what somebody should have. */
    public boolean isList() {
        return this == REQUIREMENTS || this == WISHES;
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
