package dev.righttrack.facts.knowledge;

import java.util.List;

/**
 * A section of the report that can be cited.
 *
 * @param name how it is cited
 * @param row the id of the fact in it, such as D-DS1
 * @param lines the lines of the report's text, from 1
 * @param says what it says, in the project's words
 * @param answers the question that it answers
 */
public record Section(
        String name,
        String row,
        List<Integer> lines,
        String says,
        String answers,
        List<String> spellings,
        Source source)
        implements Entry {

    public Section {
        lines = List.copyOf(lines);
        spellings = List.copyOf(spellings);
    }
}
