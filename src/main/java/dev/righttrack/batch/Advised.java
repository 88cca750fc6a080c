package dev.righttrack.batch;

import dev.righttrack.advice.Advice;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * One of many people, advised.
 *
 * @param file the input, as its user named it
 * @param line the line on which the record begins, from 1
 * @param kept the fields that are only passed through, in the order in which they were asked for
 * @param advice the advice
 */
public record Advised(String file, int line, Map<String, String> kept, Advice advice) {
    public Advised {
        kept = Collections.unmodifiableMap(new LinkedHashMap<>(kept));
    }
}
