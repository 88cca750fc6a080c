package dev.righttrack.facts;

/**
 * One reading of an ambiguity that is in force, for rules that stand under it only.
 *
 * @param name the interpretation and its reading, as "X5 = any"
 */
public record Reading(String name) {

    /** The reading of an interpretation. */
    public static Reading of(String interpretation, String reading) {
        return new Reading(interpretation + " = " + reading);
    }
}
