package dev.righttrack.advice;

import dev.righttrack.facts.Level;
import dev.righttrack.facts.SkillBasis;
import java.util.List;

/**
 * What is known of a skill, and from where.
 *
 * @param skill the skill
 * @param low the least level that is known
 * @param high the most that is possible
 * @param basis what that rests on
 * @param evidence what shows it, highest level first; also where a statement wins over it
 */
public record SkillAdvice(String skill, Level low, Level high, SkillBasis basis, List<Shown> evidence) {

    public SkillAdvice {
        evidence = List.copyOf(evidence);
    }

    /** Whether what is known of it would be less without what was read in a document and nobody has confirmed. */
    public boolean restsOnReading() {
        return switch (basis) {
            case READ -> true;
            case INFERRED ->
                evidence.stream()
                        .filter(shown -> shown.level().compareTo(low) >= 0)
                        .allMatch(shown -> shown.basis().restsOnReading());
            case STATED, UNKNOWN -> false;
        };
    }

    /**
     * One inference.
     *
     * @param level the least level shown
     * @param basis the rule that shows it, and what it rested on
     */
    public record Shown(Level level, Basis basis) {}
}
