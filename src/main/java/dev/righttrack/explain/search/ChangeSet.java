package dev.righttrack.explain.search;

import dev.righttrack.candidate.Candidate;
import java.util.List;

/**
 * Changes that are enough together, and of which none can be left out or made smaller.
 *
 * @param changes skills first, each in the order of the facts folder
 */
public record ChangeSet(List<Change> changes) {

    public ChangeSet {
        changes = List.copyOf(changes);
    }

    /** How many steps it takes in all. */
    public int steps() {
        return changes.stream().mapToInt(Change::steps).sum();
    }

    /** The candidate with all changes made. */
    public Candidate applied(Candidate candidate) {
        Candidate changed = candidate;
        for (Change change : changes) {
            changed = change.applied(changed);
        }
        return changed;
    }
}
