package dev.righttrack.authoring;

import dev.righttrack.facts.Candidate;
import dev.righttrack.facts.Level;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A made-up person, whose name says who it is and becomes the name of a case. */
final class CasePerson {

    private CasePerson() {}

    static String said(Level level) {
        return level.rank() == 0 ? "no" : level.name();
    }

    /** The same person under another name, which becomes the name of a case. */
    static Candidate named(Candidate one, String name) {
        return with(one, name, one.complete());
    }

    static Candidate with(Candidate one, String name, Set<String> complete) {
        return with(one, name, complete, one.experience(), one.education(), one.publications());
    }

    static Candidate with(
            Candidate one,
            String name,
            Set<String> complete,
            Map<String, Double> experience,
            Optional<String> education,
            Optional<Boolean> publications) {
        return new Candidate(
                "case",
                name,
                one.skills(),
                one.tools(),
                one.methods(),
                one.activities(),
                complete,
                experience,
                education,
                publications,
                one.wishes(),
                one.circumstances(),
                one.effort(),
                one.label(),
                "");
    }
}
