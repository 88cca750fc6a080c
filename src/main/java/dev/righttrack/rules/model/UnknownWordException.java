package dev.righttrack.rules.model;

/** A rule uses a word that the knowledge in question does not have. */
public final class UnknownWordException extends RuntimeException {

    private static final long serialVersionUID = 1;

    /** A word that is not there. */
    public UnknownWordException(String word) {
        super("the knowledge has no \"" + word + "\"");
    }
}
