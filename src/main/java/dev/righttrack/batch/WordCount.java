package dev.righttrack.batch;

import dev.righttrack.knowledge.Kind;

/**
 * How many people of a batch said a word that nobody knows.
 *
 * @param kind what it was said to be
 * @param word the word as the first of them wrote it, in small letters
 * @param people how many advised people said it, at least 1
 */
public record WordCount(Kind kind, String word, long people) {}
