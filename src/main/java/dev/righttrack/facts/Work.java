package dev.righttrack.facts;

/**
 * A rule's inference that the candidate does a task, or research, now.
 *
 * @param topic the task, or {@code research}
 * @param rule the rule that says so
 */
public record Work(String topic, String rule) {}
