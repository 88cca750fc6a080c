package dev.righttrack.engine;

/** Rules that do not come to an end: they fire more often, or run longer, than any advice needs. */
public final class RunawayRulesException extends RuntimeException {

    private static final long serialVersionUID = 1;

    RunawayRulesException(String message) {
        super(message);
    }
}
