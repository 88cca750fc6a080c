package dev.righttrack.facts;

/**
 * What the candidate said about wanting a task, or research.
 *
 * @param topic a task's name, or {@code research}
 * @param stance wants, no matter, or does not want
 */
public record Wish(String topic, String stance) {}
