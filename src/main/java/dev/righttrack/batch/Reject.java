package dev.righttrack.batch;

import dev.righttrack.findings.Finding;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A record that gave no advice.
 *
 * @param file the input, as its user named it
 * @param line the line on which the record begins, from 1
 * @param id the candidate's id as far as it could be read, else one made of input and line
 * @param kept the fields that are only passed through
 * @param findings what is wrong with it, by place, at least one
 * @param raw the record as it stands there, shortened; absent if it is not to be reported
 */
public record Reject(
        String file, int line, String id, Map<String, String> kept, List<Finding> findings, Optional<String> raw) {
    public Reject {
        kept = Collections.unmodifiableMap(new LinkedHashMap<>(kept));
        findings = List.copyOf(findings);
    }

    /** The first error, which is why the record was rejected. */
    public Finding reason() {
        return findings.stream().filter(Finding::isError).findFirst().orElse(findings.get(0));
    }
}
