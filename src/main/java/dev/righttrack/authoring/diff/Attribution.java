package dev.righttrack.authoring.diff;

import java.util.List;

/**
 * The smallest sets of edits of which each, taken back alone, undoes a change.
 *
 * @param sets the sets; of one edit each where some single edit does, else of two, else one larger set of which no edit
 *     can be spared
 */
public record Attribution(List<List<AtomicEdit>> sets) {

    public Attribution {
        sets = sets.stream().map(List::copyOf).toList();
    }
}
