package dev.righttrack.knowledge;

import java.util.List;

/**
 * A name with a place in an order: a level, a degree.
 *
 * @param rank the place, 0 for the lowest
 * @param definition what it means
 */
public record RankedTerm(String name, int rank, String definition, List<String> spellings, Source source)
        implements Entry {

    public RankedTerm {
        spellings = List.copyOf(spellings);
    }
}
