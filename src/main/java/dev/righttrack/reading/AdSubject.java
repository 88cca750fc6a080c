package dev.righttrack.reading;

import dev.righttrack.text.ClosedWord;

/** What a requirement of a job ad is about. */
public enum AdSubject implements ClosedWord {
    TOOL("tool"),
    METHOD("method"),
    SKILL("skill"),
    /** The lowest degree that is enough. */
    DEGREE("degree"),
    /** Years of experience, at least. */
    YEARS("years"),
    /** Something that is done in the job. */
    ACTIVITY("activity");

    private final String word;

    AdSubject(String word) {
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
