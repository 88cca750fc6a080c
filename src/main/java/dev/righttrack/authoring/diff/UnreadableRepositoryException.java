package dev.righttrack.authoring.diff;

import java.io.IOException;

/** That a repository cannot be read, in words for the user. */
final class UnreadableRepositoryException extends IOException {

    private static final long serialVersionUID = 1L;

    UnreadableRepositoryException(String message) {
        super(message);
    }

    UnreadableRepositoryException(String message, Throwable cause) {
        super(message, cause);
    }
}
