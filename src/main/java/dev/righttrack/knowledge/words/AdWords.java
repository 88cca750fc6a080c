package dev.righttrack.knowledge.words;

import dev.righttrack.knowledge.Entry;
import dev.righttrack.knowledge.Source;
import java.util.List;

/**
 * Words of job ads that mean the same.
 *
 * @param meaning what they mean
 * @param of the activity, stage or organization that they stand for; empty for other meanings
 * @param isBehind whether they stand behind the name of which they say something; otherwise before it
 * @param with words of which one has to stand near them in the same sentence, such as verbs; empty where they are enough
 * @param language the language of the spellings, such as {@code de}; may be empty
 */
public record AdWords(
        String name,
        AdMeaning meaning,
        String of,
        boolean isBehind,
        List<String> with,
        String language,
        List<String> spellings,
        Source source)
        implements Entry {

    public AdWords {
        with = List.copyOf(with);
        spellings = List.copyOf(spellings);
    }
}
