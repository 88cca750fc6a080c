package dev.righttrack.advice;

import dev.righttrack.learning.Weeks;
import dev.righttrack.scoring.Span;
import dev.righttrack.scoring.Verdict;
import java.util.Optional;
import org.apache.commons.numbers.fraction.Fraction;

/**
 * How far a role suits somebody, in figures.
 *
 * @param worst the verdict if every unknown turns out badly
 * @param best the verdict if every unknown turns out well
 * @param fit half ability, half aspiration
 * @param ability the weighted share of what the role asks that the candidate has
 * @param aspiration how far wish and role agree
 * @param known the share of what it asks, by weight, of which anything is known: a stated level, a lower end above the
 *     lowest level, or a family of tools that is held or lacked
 * @param judged whether so much is known that it can be judged: as much as the coaches' floor of evidence
 * @param weeks how long it takes to be ready for it
 * @param strengths the share of the candidate's known level steps that the role calls on
 * @param variant the variant that serves the candidate better than the role itself: it is nearer, or as near and more of what it
 *     asks is there; empty where there is none
 * @param fitBy whose demands ability and fit come from, where it is not those that are listed: the role's name or a variant's;
 *     empty where it is
 */
public record Assessment(
        Verdict worst,
        Verdict best,
        Span fit,
        Span ability,
        Span aspiration,
        Fraction known,
        boolean judged,
        Weeks weeks,
        Fraction strengths,
        String variant,
        String fitBy) {

    /** The verdict where both ends agree; empty where it is open. */
    public Optional<Verdict> settled() {
        return worst == best ? Optional.of(worst) : Optional.empty();
    }

    /** The verdict in one word: far, near or ready where both ends agree, else open. */
    public String verdict() {
        return settled().map(Verdict::word).orElse("open");
    }
}
