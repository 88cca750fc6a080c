package dev.righttrack.intake;

/**
 * Why a text cannot be read, in the program's own words.
 *
 * @param message what is wrong, without a full stop
 * @param hint what to write instead, in sentences; may be empty
 */
record Trouble(String message, String hint) {}
