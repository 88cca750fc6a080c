package dev.righttrack.advice;

import java.util.List;

/**
 * A family of tools that a role works with, held against the candidate.
 *
 * @param family the family
 * @param importance expected or helpful
 * @param state held, lacked or unknown
 * @param held the candidate's tools of the family, sorted
 * @param basis the rule that states it
 */
public record ToolAdvice(String family, String importance, String state, List<String> held, Basis basis) {

    public ToolAdvice {
        held = List.copyOf(held);
    }
}
