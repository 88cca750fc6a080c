package dev.righttrack.knowledge.words;

import dev.righttrack.knowledge.Entry;
import dev.righttrack.knowledge.Source;
import java.util.List;

/**
 * Headings of CVs that begin a section.
 *
 * @param section what stands below such a heading
 * @param language the language of the spellings, such as {@code de}; may be empty
 */
public record HeadingEntry(String name, CvSection section, String language, List<String> spellings, Source source)
        implements Entry {

    public HeadingEntry {
        spellings = List.copyOf(spellings);
    }
}
