package dev.righttrack.reading;

/**
 * A time of work in a document.
 *
 * @param title a title that the vocabulary has; may be empty
 * @param from the first year
 * @param to the last year; the same for a time within one, and {@code isCurrent} for one that goes on
 * @param isCurrent whether it goes on
 * @param quotation the words that say so
 */
public record Employment(String title, int from, int to, boolean isCurrent, Quotation quotation) {}
