package dev.righttrack.explain.search;

import dev.righttrack.candidate.Candidate;

/**
 * A wish that becomes another.
 *
 * @param subject the task, or {@code research}
 * @param from wants, no matter or does not want; empty if it is unknown
 * @param to wants, no matter or does not want
 * @param steps 1 where it was unknown, else 1 for each step on the way from not wanting over no matter to wanting
 */
public record WishChange(String subject, String from, String to, int steps) implements Change {

    @Override
    public Candidate applied(Candidate candidate) {
        return candidate.withWish(subject, to);
    }
}
