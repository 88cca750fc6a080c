package dev.righttrack.knowledge;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A place where the report is silent, ambiguous or contradicts itself, and how it is read.
 *
 * @param name X1 to X28
 * @param where the places
 * @param problem what is unclear
 * @param reading the reading by default, one of {@code readings}
 * @param readings reading to its meaning, the default first
 * @param switchable whether another reading can change advice; else it is a matter of words
 * @param reason why the default was chosen
 */
public record Interpretation(
        String name,
        String where,
        String problem,
        String reading,
        Map<String, String> readings,
        boolean switchable,
        String reason,
        List<String> spellings,
        Source source)
        implements Entry {

    public Interpretation {
        readings = Collections.unmodifiableMap(new LinkedHashMap<>(readings));
        spellings = List.copyOf(spellings);
    }
}
