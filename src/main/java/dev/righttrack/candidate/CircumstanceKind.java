package dev.righttrack.candidate;

import dev.righttrack.knowledge.Kind;
import dev.righttrack.knowledge.Knowledge;
import dev.righttrack.text.ClosedWord;
import java.util.List;
import java.util.Optional;

/** A question about where somebody wants to work; the program fixes the questions, the facts folder their answers. */
public enum CircumstanceKind implements ClosedWord {
    /** What the team's product is used for. */
    APPLICATION("application", Optional.of(Kind.APPLICATION), true),
    /** What the team belongs to. */
    ORGANIZATION("organization", Optional.of(Kind.ORGANIZATION), false),
    /** How far the team has come. */
    STAGE("stage", Optional.of(Kind.STAGE), false),
    /** Whether somebody likes varied work; the answer is yes or no. */
    VARIETY("variety", Optional.empty(), false);

    private static final List<String> YES_OR_NO = List.of("yes", "no");

    private final String word;
    private final Optional<Kind> kind;
    private final boolean several;

    CircumstanceKind(String word, Optional<Kind> kind, boolean several) {
        this.word = word;
        this.kind = kind;
        this.several = several;
    }

    /** The kind of circumstance of that word; empty if none is called so. */
    public static Optional<CircumstanceKind> of(String word) {
        return ClosedWord.find(CircumstanceKind.class, word);
    }

    @Override
    public String word() {
        return word;
    }

    /** Every answer that there is, in the order of the facts folder. */
    public List<String> answers(Knowledge knowledge) {
        return kind.map(named -> List.copyOf(knowledge.all(named).keySet())).orElse(YES_OR_NO);
    }

    /** Whether any set of the answers is an answer, the empty one included; else one is, at most. */
    public boolean several() {
        return several;
    }

    @Override
    public String toString() {
        return word;
    }
}
