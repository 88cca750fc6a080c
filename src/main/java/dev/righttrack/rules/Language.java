package dev.righttrack.rules;

import java.io.Serializable;
import java.util.List;
import java.util.Optional;

/**
 * The sentences that rules may be written in.
 *
 * @param sentences all of them, in the order of the language file
 */
record Language(List<Sentence> sentences) implements Serializable {

    Language {
        sentences = List.copyOf(sentences);
    }

    /** The sentences that a coach may write on a side; the twin that reads a condition as possible is left out. */
    List<Sentence> on(String side) {
        return sentences.stream()
                .filter(s -> s.side().equals(side) && !s.kind().equals("possible"))
                .toList();
    }

    /** The twin of a condition that reads it as possible, if it has one. */
    Optional<Sentence> possible(Sentence sentence) {
        return sentences.stream()
                .filter(s -> s.kind().equals("possible") && s.text().equals(sentence.text()))
                .findFirst();
    }
}
