package dev.righttrack.intake;

import dev.righttrack.findings.Findings;
import java.util.Optional;

/** How the records of an input are written. */
interface RecordForm {

    /**
     * The pieces of a record.
     *
     * @param text the record
     * @return empty and told, if it cannot be read
     */
    Optional<Node> read(String text, String file, int line, Findings findings);

    /** One JSON object to a line. */
    RecordForm LINES = (text, file, line, findings) -> new DocumentReader(file, line, findings).line(text);

    /** A file of its own, in YAML or JSON. */
    RecordForm DOCUMENT = (text, file, line, findings) -> new DocumentReader(file, line, findings).read(text);
}
