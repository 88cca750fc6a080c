package dev.righttrack.interview.proof;

import dev.righttrack.interview.answers.GivenAnswer;
import java.util.List;
import java.util.Optional;

/**
 * What a {@link HintSearch} came to.
 *
 * @param proven whether no hint changes first place
 * @param turning two completions that differ in hints only and have two roles in first place; empty if none was found
 */
record HintProof(boolean proven, Optional<Turning> turning) {

    /** Nothing was looked for. */
    static final HintProof NONE = new HintProof(false, Optional.empty());

    /**
     * Hints that change first place.
     *
     * @param without answers to what neither hints nor names tools
     * @param with the same, and hints
     */
    record Turning(List<GivenAnswer> without, List<GivenAnswer> with) {

        Turning {
            without = List.copyOf(without);
            with = List.copyOf(with);
        }
    }
}
