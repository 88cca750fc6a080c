package dev.righttrack.sources;

import java.util.List;
import java.util.Optional;

/**
 * A role of a source with its grades.
 *
 * @param name the role
 * @param definition what it is, in our words
 * @param grades its grades, the lowest first
 * @param comparedAt the grade at which it is compared with the other roles of the source; absent if it is not
 * @param ours our roles that it is like
 * @param tasks our tasks that it carries out
 * @param reason why it is like them
 * @param line the line of the pack's file, from 1
 */
public record PackRole(
        String name,
        String definition,
        List<String> grades,
        Optional<String> comparedAt,
        List<String> ours,
        List<String> tasks,
        String reason,
        int line) {

    public PackRole {
        grades = List.copyOf(grades);
        ours = List.copyOf(ours);
        tasks = List.copyOf(tasks);
    }
}
