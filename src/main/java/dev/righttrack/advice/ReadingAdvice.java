package dev.righttrack.advice;

/**
 * A reading of an ambiguity that this advice relies on.
 *
 * @param interpretation X1 to X28
 * @param reading the reading in force
 * @param meaning what it means
 * @param byDefault whether it is the default
 */
public record ReadingAdvice(String interpretation, String reading, String meaning, boolean byDefault) {}
