package dev.righttrack.knowledge;

import java.util.List;

/**
 * Something that the report says in general, under a name by which one can ask for it.
 *
 * @param says the remark, in the project's words
 */
public record Remark(String name, String says, List<String> spellings, Source source) implements Entry {

    public Remark {
        spellings = List.copyOf(spellings);
    }
}
