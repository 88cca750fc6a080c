package dev.righttrack.facts;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A piece of a task, with the skills involved.
 *
 * @param name the subtask's name
 * @param task the task that it belongs to
 * @param skills the skills involved, as the report lists them
 * @param shownWith skill involved to the family of tools beside one of which alone a level of it counts; most have none
 */
public record Subtask(String name, String task, List<String> skills, Map<String, String> shownWith) {

    public Subtask {
        skills = List.copyOf(skills);
        shownWith = Map.copyOf(shownWith);
    }

    /** Whether a level of a skill counts, for somebody who works with tools of these families. */
    public boolean counts(String skill, Set<String> families) {
        return Optional.ofNullable(shownWith.get(skill)).map(families::contains).orElse(true);
    }

    /** Whether a level of a skill may count, since not all of somebody's tools of the family are known to be told. */
    public boolean mayCount(String skill, Set<String> families, Set<String> complete) {
        return counts(skill, families)
                || Optional.ofNullable(shownWith.get(skill))
                        .filter(complete::contains)
                        .isEmpty();
    }
}
