package dev.righttrack.explain.search;

import dev.righttrack.candidate.Candidate;
import dev.righttrack.candidate.LevelRange;
import dev.righttrack.facts.Level;

/**
 * A skill that rises to a level, step by step.
 *
 * @param subject the skill
 * @param low the least level that is known
 * @param high the most that is possible; where it reaches {@code to}, the candidate may be there already
 * @param to the level to reach, above {@code low}
 * @param unknown whether nothing at all is known of the skill
 */
public record SkillChange(String subject, Level low, Level high, Level to, boolean unknown) implements Change {

    @Override
    public int steps() {
        return to.rank() - low.rank();
    }

    /** Whether the candidate may be there already, so that telling would be enough. */
    public boolean mayBeThere() {
        return high.rank() >= to.rank();
    }

    @Override
    public Candidate applied(Candidate candidate) {
        return candidate.withSkill(subject, new LevelRange(to, high.or(to)));
    }
}
