package dev.righttrack.batch;

import dev.righttrack.advice.Advice;
import dev.righttrack.candidate.WordShare;
import dev.righttrack.findings.Finding;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * One of many people, advised.
 *
 * @param file the input, as its user named it
 * @param line the line on which the record begins, from 1
 * @param kept the fields that are only passed through, in the order in which they were asked for
 * @param advice the advice
 * @param words how many of the words that describe the person were understood
 * @param basis on what the advice rests
 * @param findings what was found in the record, by place: what it says and what did not count
 */
public record AdvisedRecord(
        String file,
        int line,
        Map<String, String> kept,
        Advice advice,
        WordShare words,
        PersonBasis basis,
        List<Finding> findings) {
    public AdvisedRecord {
        kept = Collections.unmodifiableMap(new LinkedHashMap<>(kept));
        findings = List.copyOf(findings);
    }
}
