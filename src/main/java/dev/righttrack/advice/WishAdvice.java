package dev.righttrack.advice;

import dev.righttrack.scoring.judgement.WishBasis;
import java.util.List;

/**
 * What is known of a wish.
 *
 * @param topic the task, or {@code research}
 * @param stance wants, no matter or does not want; empty if unknown
 * @param basis what that rests on
 * @param work what shows that the candidate does it now
 */
public record WishAdvice(String topic, String stance, WishBasis basis, List<Basis> work) {

    public WishAdvice {
        work = List.copyOf(work);
    }
}
