package dev.righttrack.rules.source;

/**
 * A file and what stands in it.
 *
 * @param file the file as findings name it, with forward slashes
 * @param content its text
 */
public record SourceText(String file, String content) {}
