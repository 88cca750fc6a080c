package dev.righttrack.batch;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;

/** A result could not be written; what was committed before is safe. */
public final class OutputException extends IOException {

    private static final long serialVersionUID = 1;

    OutputException(Path file, IOException cause) {
        super("cannot write " + file + ": " + reason(cause), cause);
    }

    private static String reason(IOException e) {
        if (e instanceof java.nio.file.AccessDeniedException) {
            return "permission denied";
        }
        if (e instanceof java.nio.file.FileAlreadyExistsException) {
            return "there is a file of that name";
        }
        if (e instanceof FileSystemException named && named.getReason() != null) {
            return String.valueOf(named.getReason());
        }
        return String.valueOf(e.getMessage());
    }
}
