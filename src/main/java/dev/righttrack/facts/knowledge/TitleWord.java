package dev.righttrack.facts.knowledge;

import java.util.List;

/**
 * A word of an advertised title that is read over, or as another.
 *
 * @param means the words that it stands for; empty if it changes no role
 */
public record TitleWord(String name, String means, List<String> spellings, Source source) implements Entry {

    public TitleWord {
        spellings = List.copyOf(spellings);
    }
}
