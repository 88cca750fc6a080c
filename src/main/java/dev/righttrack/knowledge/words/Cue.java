package dev.righttrack.knowledge.words;

import dev.righttrack.knowledge.Entry;
import dev.righttrack.knowledge.Source;
import java.util.List;

/**
 * Words and phrases of CVs that change what a name near them says.
 *
 * @param meaning what they say of the name
 * @param isBehind whether they stand behind the name; otherwise before it
 * @param language the language of the spellings, such as {@code de}; may be empty
 */
public record Cue(
        String name, CueMeaning meaning, boolean isBehind, String language, List<String> spellings, Source source)
        implements Entry {

    public Cue {
        spellings = List.copyOf(spellings);
    }
}
