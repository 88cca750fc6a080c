package dev.righttrack.intake.document;

import dev.righttrack.findings.Finding;
import java.util.List;
import java.util.Optional;

/**
 * What came of reading a file.
 *
 * @param value what was read; absent if nothing in it can be used
 * @param findings every problem, by place
 */
public record ParseResult<T>(Optional<T> value, List<Finding> findings) {
    public ParseResult {
        findings = List.copyOf(findings);
    }

    /** Whether there is an error among the findings. */
    public boolean hasErrors() {
        return findings.stream().anyMatch(Finding::isError);
    }
}
