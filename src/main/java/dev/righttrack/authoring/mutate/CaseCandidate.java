package dev.righttrack.authoring.mutate;

import dev.righttrack.candidate.Candidate;
import dev.righttrack.facts.Level;
import java.util.Set;

/** A made-up person, whose name says who it is and becomes the name of a case. */
final class CaseCandidate {

    private CaseCandidate() {}

    static String said(Level level) {
        return level.rank() == 0 ? "no" : level.name();
    }

    /** The same person under another name, which becomes the name of a case. */
    static Candidate named(Candidate one, String name) {
        return one.fields().id("case").name(name).notes("").uncounted(Set.of()).build();
    }
}
