package dev.righttrack.rules.model;

/** A line of DRL says something that the model of rules does not have. */
public final class UnfitLineException extends Exception {

    private static final long serialVersionUID = 1;

    private final String hint;

    UnfitLineException(String message, String hint) {
        super(message);
        this.hint = hint;
    }

    /** What would fit, in sentences; may be empty. */
    public String hint() {
        return hint;
    }
}
