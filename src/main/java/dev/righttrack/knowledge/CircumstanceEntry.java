package dev.righttrack.knowledge;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A circumstance of work that the coaches added, such as remote work.
 *
 * @param definition what it is; may be empty
 * @param values the answers to it, in the order of the file; two at least
 * @param several whether any set of the answers is an answer; else one is
 * @param spelled other ways to write an answer, to the answer
 */
public record CircumstanceEntry(
        String name,
        String definition,
        List<String> values,
        boolean several,
        Map<String, String> spelled,
        List<String> spellings,
        Source source)
        implements Entry {

    public CircumstanceEntry {
        values = List.copyOf(values);
        spelled = Collections.unmodifiableMap(new LinkedHashMap<>(spelled));
        spellings = List.copyOf(spellings);
    }

    /** Every way to write an answer, to the answer. */
    public Map<String, String> writings() {
        Map<String, String> writings = new LinkedHashMap<>(spelled);
        values.forEach(value -> writings.put(value, value));
        return writings;
    }

    /** The answer that is written so, whatever its capitals and blanks; empty if there is none. */
    public Optional<String> value(String written) {
        String folded = Vocabulary.folded(written);
        return writings().entrySet().stream()
                .filter(one -> Vocabulary.folded(one.getKey()).equals(folded))
                .map(Map.Entry::getValue)
                .findFirst();
    }
}
