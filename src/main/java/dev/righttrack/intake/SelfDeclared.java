package dev.righttrack.intake;

import dev.righttrack.candidate.LevelRange;
import dev.righttrack.candidate.ReadFact;
import dev.righttrack.findings.Check;
import dev.righttrack.findings.Finding;
import dev.righttrack.findings.Place;
import dev.righttrack.intake.document.Node;
import dev.righttrack.intake.document.QuotedText;

/** The note on a level that somebody gave themselves. */
public final class SelfDeclared {

    private SelfDeclared() {}

    /** A level that somebody gave themselves for a skill, as what was read and nobody has confirmed. */
    static ReadFact fact(String skill, Node.Text level) {
        Place place = level.place();
        return new ReadFact(
                "skills", skill, place.file() + ":" + place.line() + " level " + QuotedText.of(level.text()));
    }

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
