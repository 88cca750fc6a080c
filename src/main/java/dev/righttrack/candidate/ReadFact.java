package dev.righttrack.candidate;

import java.util.Comparator;

/**
 * A part of what is known of a candidate that was read in a document, and that nobody has confirmed.
 *
 * @param field the candidate's field that it is in, such as {@code tools}
 * @param name the name in the vocabulary; {@code yes} for publications
 * @param source where it stands, with the words: {@code cv.pdf p. 1 l. 14 "Trained detectors in PyTorch" (work)}
 */
public record ReadFact(String field, String name, String source) implements Comparable<ReadFact> {

    private static final Comparator<ReadFact> ORDER =
            Comparator.comparing(ReadFact::field).thenComparing(ReadFact::name).thenComparing(ReadFact::source);

    @Override
    public int compareTo(ReadFact other) {
        return ORDER.compare(this, other);
    }
}
