package dev.righttrack.authoring.exact;

/** The lists of what somebody does and has. */
public enum Doings {
    TOOLS,
    METHODS,
    ACTIVITIES
}
