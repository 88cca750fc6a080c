package dev.righttrack.interview;

import dev.righttrack.engine.Conclusions;
import dev.righttrack.facts.Candidate;
import dev.righttrack.facts.Place;
import dev.righttrack.facts.knowledge.Question;
import java.util.List;

/**
 * Where a candidate stands after some answers.
 *
 * @param candidate the candidate as far as the answers tell
 * @param conclusions what the rules conclude
 * @param open the questions without an answer, in the order of the facts folder
 * @param contest what every completion of them may make of the fits
 */
record Standing(Candidate candidate, Conclusions conclusions, List<Question> open, Contest contest) {

    Standing {
        open = List.copyOf(open);
    }

    /** The role in first place. */
    String first() {
        return first(conclusions);
    }

    static String first(Conclusions conclusions) {
        return conclusions.of(Place.class).stream()
                .filter(Place::first)
                .map(Place::role)
                .findFirst()
                .orElseThrow();
    }

    /** The same with another contest about it. */
    Standing with(Contest other) {
        return new Standing(candidate, conclusions, open, other);
    }

    int leader() {
        return contest.roles().indexOf(first());
    }

    /** Whether no answer to the open questions can change first place. */
    boolean isDecided() {
        return contest.isDecided(leader());
    }
}
