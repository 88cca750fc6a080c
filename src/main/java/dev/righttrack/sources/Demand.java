package dev.righttrack.sources;

import java.util.List;

/**
 * What a grade asks of one of our skills.
 *
 * @param skill our skill
 * @param level our level, the highest of those that its rows come to
 * @param rows the rows that come to that level
 */
public record Demand(String skill, String level, List<PackRow> rows) {

    public Demand {
        rows = List.copyOf(rows);
    }
}
