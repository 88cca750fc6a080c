package dev.righttrack.grades;

import dev.righttrack.advice.RequirementState;
import dev.righttrack.facts.Level;
import dev.righttrack.sources.PackRow;
import java.util.List;

/**
 * What a grade asks of one skill, held against a candidate.
 *
 * @param skill our skill
 * @param asked the level asked
 * @param low the least level that is known
 * @param high the most that is possible
 * @param state met, short, open or unknown
 * @param rows the rows of the source that ask it
 */
public record GradeStep(String skill, Level asked, Level low, Level high, RequirementState state, List<PackRow> rows) {

    public GradeStep {
        rows = List.copyOf(rows);
    }
}
