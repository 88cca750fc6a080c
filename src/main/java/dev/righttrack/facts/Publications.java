package dev.righttrack.facts;

/**
 * Whether the candidate has published research; absent where the candidate did not say.
 *
 * @param published true if some research is published
 */
public record Publications(boolean published) {}
