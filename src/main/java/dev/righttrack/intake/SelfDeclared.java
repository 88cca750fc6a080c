package dev.righttrack.intake;

import dev.righttrack.candidate.LevelRange;
import dev.righttrack.findings.Check;
import dev.righttrack.findings.Finding;
import dev.righttrack.findings.Place;

/** The note on a level that somebody gave themselves. */
public final class SelfDeclared {

    private SelfDeclared() {}

    /**
     * The note on a level that somebody gave themselves.
     *
     * @param word how it is written, in quotation marks
     * @param range what it is taken for
     */
    public static Finding level(Place place, String word, LevelRange range) {
        return Finding.note(
                place,
                Check.SELF_DECLARED,
                "the level " + word + " is self-declared, and was taken as " + range,
                "Write a level of facts/levels.yaml in the candidate's file if it is certain.");
    }
}
