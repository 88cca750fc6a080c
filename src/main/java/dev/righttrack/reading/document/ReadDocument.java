package dev.righttrack.reading.document;

import dev.righttrack.findings.Finding;
import java.util.List;
import java.util.Optional;

/**
 * What came of reading a document.
 *
 * @param text its text; absent if it has none that can be read
 * @param findings every problem, among them what was left out because there was too much
 */
public record ReadDocument(Optional<DocumentText> text, List<Finding> findings) {

    public ReadDocument {
        findings = List.copyOf(findings);
    }

    static ReadDocument refused(Finding why) {
        return new ReadDocument(Optional.empty(), List.of(why));
    }
}
