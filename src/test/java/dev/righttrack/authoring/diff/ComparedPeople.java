package dev.righttrack.authoring.diff;

import dev.righttrack.candidate.Candidate;

/** People of a population, under ids of their own. */
final class ComparedPeople {

    private ComparedPeople() {}

    /** The same person under an id. */
    static Candidate called(String id, Candidate one) {
        return new Candidate(
                id,
                one.name(),
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
                one.notes());
    }
}
