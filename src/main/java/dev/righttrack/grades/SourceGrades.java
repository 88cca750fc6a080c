package dev.righttrack.grades;

import dev.righttrack.sources.SourcePack;
import java.util.List;

/**
 * The source by which advice was given, and where the candidate stands among its grades.
 *
 * @param pack the source
 * @param standings role by role; empty where nobody asked for grades
 */
public record SourceGrades(SourcePack pack, List<GradeStanding> standings) {

    public SourceGrades {
        standings = List.copyOf(standings);
    }
}
