package dev.righttrack.rules.language;

import dev.righttrack.rules.model.SentenceKind;
import java.util.List;
import java.util.Optional;

/**
 * The sentences that rules may be written in.
 *
 * @param sentences all of them, in the order of the language file
 */
public record Language(List<Sentence> sentences) {

    public Language {
        sentences = List.copyOf(sentences);
    }

    /** The sentences that a coach may write on a side; the twin that reads a condition as possible is left out. */
    public List<Sentence> on(String side) {
        return sentences.stream()
                .filter(s -> s.side().equals(side) && s.kind() != SentenceKind.POSSIBLE)
                .toList();
    }

    /** A condition, read as what is possible where the sentence has a twin that reads it so. */
    public SentenceUse possible(SentenceUse use) {
        return possible(use.sentence())
                .map(twin -> new SentenceUse(twin, use.fillings(), use.text(), use.line(), use.column()))
                .orElse(use);
    }

    /** The twin of a condition that reads it as possible, if it has one. */
    public Optional<Sentence> possible(Sentence sentence) {
        return sentences.stream()
                .filter(s -> s.kind() == SentenceKind.POSSIBLE && s.text().equals(sentence.text()))
                .findFirst();
    }
}
