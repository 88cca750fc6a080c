package dev.righttrack.rules;

import java.io.Serializable;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A sentence as a coach used it.
 *
 * @param sentence the sentence
 * @param fillings slot to what fills it, in the vocabulary's spelling; one entry each unless the slot is a list
 * @param text the line as written, without the blanks around it
 * @param line the line of the file, from 1
 * @param column the column where it begins, from 1
 */
public record SentenceUse(Sentence sentence, Map<String, List<String>> fillings, String text, int line, int column)
        implements Serializable {

    public SentenceUse {
        fillings = Collections.unmodifiableMap(new LinkedHashMap<>(fillings));
    }

    /** What kind of condition or conclusion it is. */
    public String kind() {
        return sentence.kind();
    }

    /** Whether it looks at what holds whoever the candidate is: a role, or a reading in force. */
    public boolean isKnowledge() {
        return kind().equals("knowledge") || kind().equals("reading");
    }

    /** The sentence with its slots in braces, which names it. */
    public String pattern() {
        return sentence.text();
    }

    /** What fills a slot; empty if the sentence has no such slot. */
    public List<String> filling(String slot) {
        return fillings.getOrDefault(slot, List.of());
    }
}
