package dev.righttrack.rules.model;

import dev.righttrack.knowledge.Kind;
import java.util.Arrays;
import java.util.Optional;

/** What may stand in a slot; the slot's name says which, with an s for a list and a figure for a second one. */
public enum SlotType {
    LEVEL("level", Kind.LEVEL),
    SKILL("skill", Kind.SKILL),
    TASK("task", Kind.TASK),
    TOPIC("topic", Kind.TASK),
    ROLE("role", Kind.ROLE),
    VARIANT("variant", Kind.VARIANT),
    ORGANIZATION("organization", Kind.ORGANIZATION),
    STAGE("stage", Kind.STAGE),
    APPLICATION("application", Kind.APPLICATION),
    FAMILY("family", Kind.FAMILY),
    TOOL("tool", Kind.TOOL),
    METHOD("method", Kind.METHOD),
    ACTIVITY("activity", Kind.ACTIVITY),
    DEGREE("degree", Kind.DEGREE),
    COUNT("count", Kind.WEIGHT),
    DURATION("duration", Kind.WEIGHT),
    READING("reading", Kind.INTERPRETATION),
    VERDICT("verdict"),
    IMPORTANCE("importance"),
    CIRCUMSTANCE("circumstance", Kind.CIRCUMSTANCE),
    CHOICE("choice"),
    TEXT("text");

    private final String word;
    private final Optional<Kind> kind;

    SlotType(String word, Kind kind) {
        this.word = word;
        this.kind = Optional.of(kind);
    }

    SlotType(String word) {
        this.word = word;
        this.kind = Optional.empty();
    }

    /** The word for it in a message and in a sentence. */
    public String word() {
        return word;
    }

    /** The kind of name that fills it, for those that the facts folder defines. */
    public Optional<Kind> kind() {
        return kind;
    }

    /** Whether its words have a rank or figure. */
    boolean hasFigure() {
        return switch (this) {
            case LEVEL, DEGREE, VERDICT, COUNT, DURATION -> true;
            default -> false;
        };
    }

    /** The type whose word, or several of which, a name is without the digits behind it. */
    static Optional<SlotType> named(String base) {
        return Arrays.stream(values())
                .filter(type -> base.equals(type.word) || base.equals(type.plural()))
                .findFirst();
    }

    /** The word for several. */
    String plural() {
        return word.endsWith("y") ? word.substring(0, word.length() - 1) + "ies" : word + "s";
    }
}
