package dev.righttrack.advice;

import java.util.List;

/**
 * What one condition of a rule rested on.
 *
 * @param condition the condition, as the coach wrote it
 * @param facts the facts that satisfy it, in words, sorted; empty where it holds by their absence
 */
public record Ground(String condition, List<String> facts) {

    public Ground {
        facts = List.copyOf(facts);
    }
}
