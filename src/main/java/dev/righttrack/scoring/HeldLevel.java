package dev.righttrack.scoring;

import dev.righttrack.facts.Circumstances;
import java.util.Collection;
import java.util.Set;

/**
 * A level of skill that a role asks, with the least that a candidate brings of it.
 *
 * @param skills the skills of which one must reach the level, by name or by place; at least one
 * @param asked the rank that is asked
 * @param essential whether the role stands or falls with it
 * @param dependsOn the circumstances that it depends on, where an answer to them is open; else {@link Circumstances#ALWAYS}
 * @param held the rank of the least that the candidate brings
 */
public record HeldLevel(Collection<?> skills, int asked, boolean essential, Circumstances dependsOn, int held) {

    /** Whether whoever has what this asks has what the other asks, whatever the open circumstances turn out to be. */
    boolean implies(HeldLevel other) {
        return asked >= other.asked
                && other.skills.containsAll(skills)
                && (isCertain() || Set.copyOf(dependsOn.all()).equals(Set.copyOf(other.dependsOn.all())));
    }

    /** Whether it is asked for sure, and the least that is known is enough. */
    boolean isMet() {
        return isCertain() && held >= asked;
    }

    private boolean isCertain() {
        return dependsOn.all().isEmpty();
    }
}
