package dev.righttrack.advice;

import dev.righttrack.facts.Importance;
import dev.righttrack.facts.Level;
import java.util.List;

/**
 * One requirement of a role, held against the candidate.
 *
 * @param skills the skill asked for; several where one of them is enough
 * @param asked the level asked
 * @param importance essential, expected or helpful
 * @param low the least level that is known
 * @param high the most that is possible
 * @param state met, short, open (may turn out met: part is known) or unknown (nothing is known)
 * @param stepsMissing the level steps that are missing at the lower end
 * @param dependsOn the circumstances, still open, under which alone it is asked; empty if it is asked in any case
 * @param basis the rule that states it
 */
public record RequirementAdvice(
        List<String> skills,
        Level asked,
        Importance importance,
        Level low,
        Level high,
        RequirementState state,
        int stepsMissing,
        List<String> dependsOn,
        Basis basis) {

    public RequirementAdvice {
        skills = List.copyOf(skills);
        dependsOn = List.copyOf(dependsOn);
    }

    /** Made of what tells most of them apart: many are looked up. */
    @Override
    public int hashCode() {
        return ((basis.hashCode() * 31 + low.rank()) * 31 + high.rank()) * 31 + state.hashCode();
    }
}
