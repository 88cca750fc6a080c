package dev.righttrack.explain;

import dev.righttrack.advice.RequirementAdvice;
import dev.righttrack.explain.search.ChangeSet;
import dev.righttrack.explain.search.RankObstacle;
import dev.righttrack.scoring.Span;
import dev.righttrack.scoring.Verdict;
import java.util.List;
import java.util.Optional;

/**
 * Why a role is not the first advice: what of its requirements is missing or unknown, and what would change it.
 *
 * @param role the role
 * @param rank its place, from 1
 * @param worst the verdict if every unknown turns out badly
 * @param best the verdict if every unknown turns out well
 * @param fit its fit
 * @param requirements what it asks, each met, short, open or unknown
 * @param toReady the smallest sets of changes of skills that make the role ready, all of them, each confirmed by the
 *     engine; empty if it is ready
 * @param behind what keeps a ready role behind the first; absent if it is not ready, or first
 */
public record WhyNot(
        String role,
        int rank,
        Verdict worst,
        Verdict best,
        Span fit,
        List<RequirementAdvice> requirements,
        List<ChangeSet> toReady,
        Optional<RankObstacle> behind) {

    public WhyNot {
        requirements = List.copyOf(requirements);
        toReady = List.copyOf(toReady);
    }

    /** Whether nothing is missing, however the unknowns turn out. */
    public boolean isReady() {
        return worst.equals(Verdict.READY);
    }
}
