package dev.righttrack.authoring.mutate;

import dev.righttrack.candidate.Candidate;
import dev.righttrack.facts.Level;

/** A made-up person, whose name says who it is and becomes the name of a case. */
final class CaseCandidate {

    private CaseCandidate() {}

    static String said(Level level) {
        return level.rank() == 0 ? "no" : level.name();
    }

    /** The same person under another name, which becomes the name of a case. */
    static Candidate named(Candidate one, String name) {
        return new Candidate(
                "case",
                name,
                one.skills(),
                one.tools(),
                one.methods(),
                one.activities(),
                one.complete(),
                one.experience(),
                one.education(),
                one.publications(),
                one.wishes(),
                one.circumstances(),
                one.effort(),
                one.label(),
                "");
    }
}
