package dev.righttrack.candidate;

import dev.righttrack.knowledge.CircumstanceEntry;
import dev.righttrack.knowledge.Kind;
import dev.righttrack.knowledge.Knowledge;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A question about where somebody wants to work: one of the four that every facts folder answers, or one that its coaches added.
 *
 * @param word the word for it
 * @param kind the kind of name that answers it; absent where the answers are its own
 * @param own its own answers; empty where names answer it
 * @param several whether any set of the answers is an answer, the empty one included; else one is, at most
 */
public record CircumstanceKind(String word, Optional<Kind> kind, List<String> own, boolean several) {

    /** What the team's product is used for. */
    public static final CircumstanceKind APPLICATION = named("application", Kind.APPLICATION, true);

    /** What the team belongs to. */
    public static final CircumstanceKind ORGANIZATION = named("organization", Kind.ORGANIZATION, false);

    /** How far the team has come. */
    public static final CircumstanceKind STAGE = named("stage", Kind.STAGE, false);

    /** Whether somebody likes varied work; the answer is yes or no. */
    public static final CircumstanceKind VARIETY =
            new CircumstanceKind("variety", Optional.empty(), List.of("yes", "no"), false);

    /** The circumstances that need no entry of their own. */
    public static final List<CircumstanceKind> FIXED = List.of(APPLICATION, ORGANIZATION, STAGE, VARIETY);

    public CircumstanceKind {
        own = List.copyOf(own);
    }

    private static CircumstanceKind named(String word, Kind kind, boolean several) {
        return new CircumstanceKind(word, Optional.of(kind), List.of(), several);
    }

    private static CircumstanceKind of(CircumstanceEntry entry) {
        return new CircumstanceKind(entry.name(), Optional.empty(), entry.values(), entry.several());
    }

    /** Every circumstance of some knowledge: the four, then those of the coaches in the order of their file. */
    public static List<CircumstanceKind> all(Knowledge knowledge) {
        List<CircumstanceKind> all = new ArrayList<>(FIXED);
        knowledge.all(Kind.CIRCUMSTANCE, CircumstanceEntry.class).forEach(entry -> all.add(of(entry)));
        return List.copyOf(all);
    }

    /** The circumstance of that word; empty if the knowledge has none that is called so. */
    public static Optional<CircumstanceKind> of(String word, Knowledge knowledge) {
        return all(knowledge).stream().filter(one -> one.word.equals(word)).findFirst();
    }

    /** Every answer that there is, in the order of the facts folder. */
    public List<String> answers(Knowledge knowledge) {
        return kind.map(named -> List.copyOf(knowledge.all(named).keySet())).orElse(own);
    }

    @Override
    public String toString() {
        return word;
    }
}
