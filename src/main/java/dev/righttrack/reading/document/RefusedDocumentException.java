package dev.righttrack.reading.document;

import dev.righttrack.findings.Check;
import java.io.IOException;

/** A document that is not read: broken, locked, or beyond a bound. */
public final class RefusedDocumentException extends IOException {

    private static final long serialVersionUID = 1L;

    private final Check check;
    private final String hint;

    /** @param message what the document is, as a sentence of a finding */
    public RefusedDocumentException(Check check, String message, String hint) {
        super(message);
        this.check = check;
        this.hint = hint;
    }

    Check check() {
        return check;
    }

    String hint() {
        return hint;
    }
}
