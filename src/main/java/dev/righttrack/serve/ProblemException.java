package dev.righttrack.serve;

import dev.righttrack.findings.Finding;
import java.util.List;

/** A request that is refused, with the status of the answer and what was found in what was sent. */
final class ProblemException extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final int status;
    private final String title;
    private final transient List<Finding> findings;

    /**
     * A refusal.
     *
     * @param status the status of HTTP, from 400
     * @param title the kind of refusal, in a few words that are the same each time
     * @param detail what is wrong with this request, and what to do
     * @param findings what was found in what was sent; may be empty
     */
    ProblemException(int status, String title, String detail, List<Finding> findings) {
        super(detail);
        this.status = status;
        this.title = title;
        this.findings = List.copyOf(findings);
    }

    ProblemException(int status, String title, String detail) {
        this(status, title, detail, List.of());
    }

    int status() {
        return status;
    }

    String title() {
        return title;
    }

    List<Finding> findings() {
        return findings;
    }
}
