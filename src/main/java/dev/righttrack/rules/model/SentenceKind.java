package dev.righttrack.rules.model;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** What a condition looks at, or what a conclusion makes; in the order in which the facts come to be known. */
public enum SentenceKind {
    /** The role that a rule is about. */
    KNOWLEDGE("when"),
    /** The reading under which it stands. */
    READING("when"),
    /** What the candidate does and has. */
    CANDIDATE("when"),
    /** Where the candidate wants to be, as far as it is said. */
    CONTEXT("when"),
    /** Where the candidate may still want to be. */
    POSSIBLE("when"),
    /** What the candidate wants to do, or does. */
    WISH("when"),
    /** What the candidate can do. */
    SKILL("when"),
    /** What follows for a role. */
    VERDICT("when"),
    /** What a role asks for. */
    REQUIREMENT("then"),
    /** What the candidate's doings show. */
    EVIDENCE("then"),
    /** What to say to the candidate. */
    STATEMENT("then");

    /** The kinds of condition that may look at what comes to be known before, too. */
    private static final Set<SentenceKind> LATER = EnumSet.of(WISH, SKILL, VERDICT);

    private static final Set<SentenceKind> OF_THE_CANDIDATE = EnumSet.of(CANDIDATE, CONTEXT, WISH, SKILL, VERDICT);

    private final String side;

    SentenceKind(String side) {
        this.side = side;
    }

    /** The word for it in a language file. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether a condition is of it, and not a conclusion. */
    public boolean isCondition() {
        return side.equals("when");
    }

    /** The kind of that word on a side, {@code when} or {@code then}, if there is one. */
    public static Optional<SentenceKind> of(String side, String word) {
        return Arrays.stream(values())
                .filter(kind -> kind.side.equals(side) && kind.word().equals(word))
                .findFirst();
    }

    /** The words on a side, in order. */
    public static List<String> words(String side) {
        return Arrays.stream(values())
                .filter(kind -> kind.side.equals(side))
                .map(SentenceKind::word)
                .toList();
    }

    /** Whether a condition of it may look at facts of another kind, which come to be known before. */
    boolean mayLookBackAt(SentenceKind other) {
        return LATER.contains(this) && OF_THE_CANDIDATE.contains(other) && other.compareTo(this) < 0;
    }
}
