package dev.righttrack.candidate;

import dev.righttrack.knowledge.Kind;
import java.util.Comparator;

/**
 * A word that was said of a candidate and counts for nothing: one that the vocabulary does not have, or one that names a
 * skill or field of work without saying how much of it there is.
 *
 * @param kind what it was said to be, or what it is: a tool, method, activity or degree that nobody knows, or a name of
 *     another kind that the vocabulary has
 * @param word the word as it was written, or the vocabulary's name
 */
public record UncountedWord(Kind kind, String word) implements Comparable<UncountedWord> {

    private static final Comparator<UncountedWord> ORDER =
            Comparator.comparing(UncountedWord::kind).thenComparing(UncountedWord::word);

    @Override
    public int compareTo(UncountedWord other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return word + " (" + kind.word() + ")";
    }
}
