package dev.righttrack.authoring.exact;

/** A sentence that is not one of the program's own language, so that its meaning cannot be worked out but by running it. */
public final class UnknownSentenceException extends RuntimeException {

    private static final long serialVersionUID = 1;

    UnknownSentenceException(String sentence) {
        super("\"" + sentence + "\" is no sentence of the program's own language");
    }
}
