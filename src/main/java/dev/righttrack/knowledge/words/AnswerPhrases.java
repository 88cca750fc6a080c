package dev.righttrack.knowledge.words;

import dev.righttrack.knowledge.Entry;
import dev.righttrack.knowledge.Source;
import java.util.List;

/**
 * Phrases that say the same in an answer.
 *
 * @param topic the questions to which they belong
 * @param sense what they say
 * @param low the least level that they leave open; empty unless they say a level
 * @param high the highest level that they leave open; empty unless they say a level
 * @param named the name that they stand for, such as an activity; empty unless they say a name
 * @param language the language's code, such as {@code en}
 * @param phrases as people say them; contractions stand for their long forms
 */
public record AnswerPhrases(
        String name,
        AnswerTopic topic,
        AnswerSense sense,
        String low,
        String high,
        String named,
        String language,
        List<String> phrases,
        List<String> spellings,
        Source source)
        implements Entry {

    public AnswerPhrases {
        phrases = List.copyOf(phrases);
        spellings = List.copyOf(spellings);
    }
}
