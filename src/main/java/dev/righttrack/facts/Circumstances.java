package dev.righttrack.facts;

import java.util.Collection;
import java.util.List;

/**
 * All the circumstances that a requirement depends on, together.
 *
 * @param all each must hold; empty where the requirement always does
 */
public record Circumstances(List<Circumstance> all) {

    /** Depends on nothing. */
    public static final Circumstances ALWAYS = new Circumstances(List.of());

    public Circumstances {
        all = List.copyOf(all);
    }

    /** Those of a rule's conditions, in the order in which they stand. */
    public static Circumstances of(Circumstance... all) {
        return new Circumstances(List.of(all));
    }

    /** Whether no answer that is still open decides it, given the kinds of circumstance that are open. */
    public boolean isCertain(List<Open> open) {
        return all.isEmpty()
                || all.stream()
                        .noneMatch(one -> open.stream().anyMatch(o -> o.kind().equals(one.kind())));
    }

    /** Whether some answers to the open ones let it hold. */
    public boolean isPossible(List<Open> open) {
        return open.stream()
                .filter(o -> !o.several())
                .allMatch(o -> o.names().stream()
                        .anyMatch(name -> all.stream()
                                .filter(one -> one.kind().equals(o.kind()))
                                .allMatch(one -> one.names().contains(name))));
    }

    /** Whether any of some depends on a kind of circumstance. */
    public static boolean anyDependsOn(Collection<Circumstances> some, String kind) {
        for (Circumstances each : some) {
            for (Circumstance one : each.all) {
                if (one.kind().equals(kind)) {
                    return true;
                }
            }
        }
        return false;
    }
}
