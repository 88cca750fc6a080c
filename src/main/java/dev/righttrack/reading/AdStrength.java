package dev.righttrack.reading;

import dev.righttrack.text.ClosedWord;

/** How strongly a job ad asks for something; the first of several that an ad says of the same thing counts. */
public enum AdStrength implements ClosedWord {
    /** It is asked. */
    ASKED("asked"),
    /** It is welcome, and whoever lacks it may apply. */
    WISHED("wished"),
    /** The ad says that it is not asked. */
    NOT_ASKED("not asked"),
    /** It is named, as what is worked with or done, and neither asked nor wished. */
    NAMED("named");

    private final String word;

    AdStrength(String word) {
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
