package dev.righttrack.batch;

import dev.righttrack.findings.Finding;
import java.util.List;

/**
 * What was found in a record that was not rejected: what it says and what did not count.
 *
 * @param file the input, as its user named it
 * @param line the line on which the record begins, from 1
 * @param id the candidate's id
 * @param findings what was found, by place, at least one
 */
public record RecordNotes(String file, int line, String id, List<Finding> findings) {
    public RecordNotes {
        findings = List.copyOf(findings);
    }
}
