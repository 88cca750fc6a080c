package dev.righttrack.knowledge;

import java.util.List;
import java.util.Map;

/**
 * A piece of a task.
 *
 * @param task the task that it belongs to
 * @param skills the skills involved (X5 says how to read that)
 * @param shownWith of a skill involved that spans several families of tools, the family whose tools show the part that
 *     this subtask needs; a level of the skill counts for it only beside such a tool
 * @param examples worked examples
 */
public record SubtaskEntry(
        String name,
        String task,
        List<String> skills,
        Map<String, String> shownWith,
        List<String> examples,
        List<String> spellings,
        Source source)
        implements Entry {

    public SubtaskEntry {
        skills = List.copyOf(skills);
        shownWith = Map.copyOf(shownWith);
        examples = List.copyOf(examples);
        spellings = List.copyOf(spellings);
    }
}
