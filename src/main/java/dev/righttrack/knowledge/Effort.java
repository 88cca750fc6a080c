package dev.righttrack.knowledge;

import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What it takes to learn a skill, as the coaches estimate it.
 *
 * @param name the skill's name
 * @param weeks level to the weeks of ten hours that lead to it from the level before; at least 1 each, for every level
 *     but the lowest
 * @param confirmed the day on which a coach last confirmed it
 */
public record Effort(
        String name, Map<String, Integer> weeks, LocalDate confirmed, List<String> spellings, Source source)
        implements Entry {

    public Effort {
        weeks = Collections.unmodifiableMap(new LinkedHashMap<>(weeks));
        spellings = List.copyOf(spellings);
    }
}
