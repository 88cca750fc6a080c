package dev.righttrack.advice;

import java.util.List;

/**
 * What is known of a wish.
 *
 * @param topic the task, or {@code research}
 * @param stance wants, no matter or does not want; empty if unknown
 * @param basis stated, assumed (from what the candidate does now) or unknown
 * @param work what shows that the candidate does it now
 */
public record WishAdvice(String topic, String stance, String basis, List<Basis> work) {

    public WishAdvice {
        work = List.copyOf(work);
    }
}
