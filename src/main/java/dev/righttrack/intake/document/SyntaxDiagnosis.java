package dev.righttrack.intake.document;

/**
 * Why a text cannot be read, in the program's own words.
 *
 * @param message what is wrong, without a full stop
 * @param hint what to write instead, in sentences; may be empty
 */
public record SyntaxDiagnosis(String message, String hint) {}
