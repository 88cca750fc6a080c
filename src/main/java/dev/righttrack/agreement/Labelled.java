package dev.righttrack.agreement;

import java.util.List;

/**
 * A candidate whose role is known.
 *
 * @param label the role that the candidate has
 * @param ranking the roles that were advised, first place first
 */
public record Labelled(String label, List<String> ranking) {
    public Labelled {
        ranking = List.copyOf(ranking);
    }
}
