package dev.righttrack.knowledge;

import java.util.List;

/**
 * A name with a meaning: a stage, an application, a family of tools.
 *
 * @param definition what it means
 */
public record Term(String name, String definition, List<String> spellings, Source source) implements Entry {

    public Term {
        spellings = List.copyOf(spellings);
    }
}
