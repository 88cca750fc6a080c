package dev.righttrack.scoring;

import dev.righttrack.candidate.Candidate;
import java.util.Collections;
import java.util.Set;

/**
 * A family of tools that a role asks.
 *
 * @param family the family
 * @param tools the tools that belong to it
 * @param asked what it counts
 */
public record FamilyAsked(String family, Set<String> tools, Asked asked) {

    public FamilyAsked {
        tools = Set.copyOf(tools);
    }

    /** Whether the candidate's tools tell of it: one is held, or none is for sure. */
    boolean isKnown(Candidate candidate) {
        return !Collections.disjoint(tools, candidate.tools())
                || candidate.complete().contains(family);
    }

    /** Adds what a candidate's tools bring. */
    void addTo(Tally tally, Candidate candidate) {
        boolean held = !Collections.disjoint(tools, candidate.tools());
        boolean open = !held && !candidate.complete().contains(family);
        tally.add(asked, held ? 1 : 0, held || open ? 1 : 0);
    }
}
