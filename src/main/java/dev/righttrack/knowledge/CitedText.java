package dev.righttrack.knowledge;

/**
 * A sentence with its source.
 *
 * @param text the sentence; may be empty where the source says it all
 * @param source where it comes from
 */
public record CitedText(String text, Source source) {}
