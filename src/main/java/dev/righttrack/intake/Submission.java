package dev.righttrack.intake;

import dev.righttrack.candidate.Candidate;
import dev.righttrack.findings.Finding;
import dev.righttrack.reading.CvReading;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What came of reading one record among many.
 *
 * @param id the candidate's id, as far as it could be read; else one made of the input's name and the line
 * @param kept the fields that are only passed through, in the order in which they were asked for; those that the record
 *     does not have are absent
 * @param candidate the candidate; absent if there is an error
 * @param reading what was read in the document, if the record is one
 * @param findings every problem, by place
 */
public record Submission(
        String id,
        Map<String, String> kept,
        Optional<Candidate> candidate,
        Optional<CvReading> reading,
        List<Finding> findings) {
    public Submission {
        kept = Collections.unmodifiableMap(new LinkedHashMap<>(kept));
        findings = List.copyOf(findings);
    }
}
