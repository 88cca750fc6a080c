package dev.righttrack.authoring.exact;

import java.util.Comparator;

/**
 * A line of advice, whichever rule says it.
 *
 * @param kind variant, for, against, bar, organization, stage, team, ask or note
 * @param about the variant, role, organization or stage that it is about; empty for a note
 * @param text the coach's words; empty where the kind says it all
 */
public record StatedLine(String kind, String about, String text) implements Comparable<StatedLine> {

    private static final Comparator<StatedLine> ORDER = Comparator.comparing(StatedLine::kind)
            .thenComparing(StatedLine::about)
            .thenComparing(StatedLine::text);

    @Override
    public int compareTo(StatedLine other) {
        return ORDER.compare(this, other);
    }
}
