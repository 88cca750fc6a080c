package dev.righttrack.facts;

/**
 * Something that one may want to do or not.
 *
 * @param name a task's name, or {@code research}
 */
public record Topic(String name) {}
