package dev.righttrack.advice;

import java.util.List;

/**
 * What one condition of a rule rested on.
 *
 * @param condition the condition, as the coach wrote it
 * @param facts the facts that satisfy it, in words, sorted; empty where it holds by their absence
 */
public record Ground(String condition, List<String> facts) {

    /** Stands behind a fact that was read in a document and that nobody has confirmed. */
    public static final String READ = " (read, not confirmed)";

    /** Stands behind a level that somebody gives themselves in a document. */
    public static final String SELF_DECLARED = " (self-declared, not confirmed)";

    public Ground {
        facts = List.copyOf(facts);
    }

    /** Whether the condition would not be satisfied without what was read and nobody has confirmed. */
    public boolean restsOnReading() {
        return !facts.isEmpty() && facts.stream().allMatch(fact -> fact.endsWith(READ) || fact.endsWith(SELF_DECLARED));
    }
}
