package dev.righttrack.learning;

/**
 * How long it takes to learn all that a role essentially asks, in weeks of ten hours.
 *
 * @param least the weeks if all that is unknown turns out well; 0 if the role may be ready already
 * @param most the weeks from the least that is known; 0 if the role is ready for certain
 */
public record Weeks(int least, int most) {}
