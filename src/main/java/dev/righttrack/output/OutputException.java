package dev.righttrack.output;

import dev.righttrack.text.PrintableText;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;

/** A file could not be written; the message is one line that names the file and the reason. */
public final class OutputException extends IOException {

    private static final long serialVersionUID = 1;

    /** A file that could not be written because of what the system says. */
    public OutputException(Path file, IOException cause) {
        super("cannot write " + PrintableText.line(file.toString()) + ": " + reason(cause), cause);
    }

    /**
     * A file that is not written.
     *
     * @param reason why, such as "it is a link"
     */
    public OutputException(Path file, String reason) {
        super("cannot write " + PrintableText.line(file.toString()) + ": " + reason);
    }

    private static String reason(IOException e) {
        if (e instanceof AccessDeniedException) {
            return "permission denied";
        }
        if (e instanceof FileAlreadyExistsException) {
            return "there is a file of that name";
        }
        if (e instanceof NoSuchFileException) {
            return "there is no such folder";
        }
        Optional<String> said = e instanceof FileSystemException named
                ? Optional.ofNullable(named.getReason())
                : Optional.ofNullable(e.getMessage());
        String reason = PrintableText.line(said.orElse("").strip());
        if (reason.toLowerCase(Locale.ROOT).startsWith("too many levels of symbolic links")) {
            return "it is a link";
        }
        return reason.isEmpty()
                ? "the system gives no reason"
                : reason.substring(0, 1).toLowerCase(Locale.ROOT) + reason.substring(1);
    }
}
