package dev.righttrack.facts;

import java.util.Map;

/**
 * The readings of the report's ambiguities that are in force.
 *
 * @param chosen interpretation (X1 to X28) to the name of its reading
 */
public record Readings(Map<String, String> chosen) {

    public Readings {
        chosen = Map.copyOf(chosen);
    }

    /** The reading of an interpretation, or the empty text if there is no such interpretation. */
    public String of(String interpretation) {
        return chosen.getOrDefault(interpretation, "");
    }
}
