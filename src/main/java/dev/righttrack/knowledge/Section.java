package dev.righttrack.knowledge;

import java.util.List;

/**
 * One of the facts into which the report was broken down, and where it stands.
 *
 * @param name the id of the fact, such as D-DS1
 * @param section the section of the report
 * @param lines the lines of the report's text, from 1, in order
 */
public record Section(String name, String section, List<Integer> lines, List<String> spellings, Source source)
        implements Entry {
    public Section {
        lines = List.copyOf(lines);
        spellings = List.copyOf(spellings);
    }

    /** How it is cited: the section and the fact in it. */
    public String citation() {
        return section + " (" + name + ")";
    }
}
