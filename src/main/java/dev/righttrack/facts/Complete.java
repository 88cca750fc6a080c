package dev.righttrack.facts;

/**
 * A list with nothing left out: what is not on it, the candidate does not use or do.
 *
 * @param name a family of tools, {@code methods} or {@code activities}
 */
public record Complete(String name) {

    /** The list of methods. */
    public static final String METHODS = "methods";

    /** The list of what the candidate does at work. */
    public static final String ACTIVITIES = "activities";
}
