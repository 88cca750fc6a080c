package dev.righttrack.advice;

import dev.righttrack.facts.Importance;
import dev.righttrack.scoring.judgement.ToolState;
import java.util.List;

/**
 * A family of tools that a role works with, held against the candidate.
 *
 * @param family the family
 * @param importance expected or helpful
 * @param state how it stands
 * @param held the candidate's tools of the family, sorted
 * @param basis the rule that states it
 */
public record ToolAdvice(String family, Importance importance, ToolState state, List<String> held, Basis basis) {

    public ToolAdvice {
        held = List.copyOf(held);
    }

    /** Made of what tells most of them apart: many are looked up. */
    @Override
    public int hashCode() {
        return ((basis.hashCode() * 31 + family.hashCode()) * 31 + state.hashCode()) * 31 + held.hashCode();
    }
}
