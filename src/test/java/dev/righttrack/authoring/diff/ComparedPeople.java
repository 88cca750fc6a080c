package dev.righttrack.authoring.diff;

import dev.righttrack.candidate.Candidate;
import java.util.Set;

/** People of a population, under ids of their own. */
final class ComparedPeople {

    private ComparedPeople() {}

    /** The same person under an id. */
    static Candidate called(String id, Candidate one) {
        return one.fields().id(id).uncounted(Set.of()).build();
    }
}
