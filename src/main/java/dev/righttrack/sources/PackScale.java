package dev.righttrack.sources;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A source's scale of levels, and what each of them is on ours.
 *
 * @param interpretation the interpretation that decides it, such as X29
 * @param byDefault its reading by default
 * @param levels the source's level to reading to our level; the lowest first
 */
public record PackScale(String interpretation, String byDefault, Map<String, Map<String, String>> levels) {

    public PackScale {
        Map<String, Map<String, String>> copy = new LinkedHashMap<>();
        levels.forEach((level, readings) -> copy.put(level, Map.copyOf(readings)));
        levels = Collections.unmodifiableMap(copy);
    }

    /**
     * Our level.
     *
     * @param level a level of the source
     * @param chosen interpretation to reading, where another than the default is chosen
     * @throws IllegalArgumentException if the source has no such level or the interpretation no such reading
     */
    public String ours(String level, Map<String, String> chosen) {
        String reading = chosen.getOrDefault(interpretation, byDefault);
        String ours = levels.getOrDefault(level, Map.of()).get(reading);
        if (ours == null) {
            throw new IllegalArgumentException(level + " has no level of ours under " + reading);
        }
        return ours;
    }
}
