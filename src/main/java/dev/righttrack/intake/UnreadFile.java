package dev.righttrack.intake;

/**
 * A file of a folder that is not read.
 *
 * @param name as its user would name it
 * @param kind what it is, as a noun such as {@code PDF} or {@code picture}
 */
public record UnreadFile(String name, String kind) {}
