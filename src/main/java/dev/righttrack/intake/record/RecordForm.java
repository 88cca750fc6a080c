package dev.righttrack.intake.record;

import dev.righttrack.findings.Findings;
import dev.righttrack.intake.document.DocumentReader;
import dev.righttrack.intake.document.Node;
import java.util.Optional;

/** How the records of an input are written. */
public interface RecordForm {

    /**
     * The pieces of a record.
     *
     * @param text the record
     * @return empty and told, if it cannot be read
     */
    Optional<Node> read(String text, String file, int line, Findings findings);

    /**
     * The pieces of a candidate in those of a record, which are the same unless a mapping file says otherwise.
     *
     * @return empty and told, if there are none
     */
    default Optional<Node> candidate(Node record, Findings findings) {
        return Optional.of(record);
    }

    /** Whether a record is a file of its own. */
    default boolean isDocument() {
        return this == DOCUMENT || this == CV;
    }

    /** One JSON object to a line. */
    RecordForm LINES = (text, file, line, findings) -> new DocumentReader(file, line, findings).line(text);

    /** A document that is read as a CV; it has no pieces. */
    RecordForm CV = (text, file, line, findings) -> Optional.empty();

    /** A file of its own, in YAML or JSON. */
    RecordForm DOCUMENT = (text, file, line, findings) -> new DocumentReader(file, line, findings).read(text);
}
