package dev.righttrack.intake.document;

import java.io.IOException;

/** An input of which no more can be read, for a reason that its message names in the program's own words. */
public final class BrokenInputException extends IOException {

    private static final long serialVersionUID = 1;

    /** An input that breaks off for a reason, such as {@code its gzip member is damaged}. */
    public BrokenInputException(String reason) {
        super(reason);
    }

    /** The same, found by something that threw. */
    public BrokenInputException(String reason, Throwable cause) {
        super(reason, cause);
    }
}
