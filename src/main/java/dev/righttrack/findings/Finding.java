package dev.righttrack.findings;

import dev.righttrack.text.PrintableText;

/**
 * One problem in somebody's file.
 *
 * @param place where it is
 * @param severity how bad it is
 * @param check the check that found it
 * @param message what is wrong, without a full stop
 * @param hint what was expected and what to do, in sentences; may be empty
 */
public record Finding(Place place, Severity severity, Check check, String message, String hint)
        implements Comparable<Finding> {

    /** The message is one printable line of which no quoted value is endless, whatever it was made of; so is the hint. */
    public Finding {
        message = PrintableText.message(message);
        hint = PrintableText.line(hint);
    }

    /** An error. */
    public static Finding error(Place place, Check check, String message, String hint) {
        return new Finding(place, Severity.ERROR, check, message, hint);
    }

    /** A warning. */
    public static Finding warning(Place place, Check check, String message, String hint) {
        return new Finding(place, Severity.WARNING, check, message, hint);
    }

    /** A note. */
    public static Finding note(Place place, Check check, String message, String hint) {
        return new Finding(place, Severity.NOTE, check, message, hint);
    }

    /** The name of its check, such as {@code unknown-word}. */
    public String checkId() {
        return check.id();
    }

    /** Whether it is an error. */
    public boolean isError() {
        return severity == Severity.ERROR;
    }

    @Override
    public int compareTo(Finding other) {
        int byPlace = place.compareTo(other.place);
        int byCheck = byPlace != 0 ? byPlace : check.compareTo(other.check);
        return byCheck != 0 ? byCheck : message.compareTo(other.message);
    }
}
