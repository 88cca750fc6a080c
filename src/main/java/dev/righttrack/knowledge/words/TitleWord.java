package dev.righttrack.knowledge.words;

import dev.righttrack.knowledge.Entry;
import dev.righttrack.knowledge.Source;
import java.util.List;

/**
 * A word of an advertised title that is read over, or as another.
 *
 * @param means the words that it stands for; empty if it changes no role
 * @param outside the field to which every title with this word belongs that is none of the roles; empty for the others
 */
public record TitleWord(String name, String means, String outside, List<String> spellings, Source source)
        implements Entry {

    public TitleWord {
        spellings = List.copyOf(spellings);
    }
}
