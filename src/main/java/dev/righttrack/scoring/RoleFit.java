package dev.righttrack.scoring;

import org.apache.commons.numbers.fraction.Fraction;

/**
 * A role held against a candidate, as far as verdict and place go, in whole numbers.
 *
 * @param role the role's name
 * @param missing the essential level steps that are missing if every unknown turns out badly
 * @param missingAtBest those that are missing if every unknown turns out well
 * @param fit how well it fits
 * @param strengths the share of the candidate's known level steps that the role calls on
 * @param known the share of what the role asks of which anything is known
 * @param demand what the role asks, held against the candidate
 * @param variant the variant that serves the candidate better than the role itself; empty where there is none
 */
public record RoleFit(
        String role,
        int missing,
        int missingAtBest,
        Fit fit,
        Portion strengths,
        Portion known,
        RoleDemand demand,
        String variant)
        implements Ranked<RoleFit> {

    /** Whether it is behind another by no more than a distance, which is a share of the whole. */
    @Override
    public boolean isWithin(Fraction distance, RoleFit best) {
        return best.fit.lead(fit).compareTo(Portion.of(distance)) <= 0;
    }

    @Override
    public int compareFit(RoleFit other) {
        return fit.value().compareTo(other.fit.value());
    }

    @Override
    public int compareAspiration(RoleFit other) {
        return fit.aspiration().compareTo(other.fit.aspiration());
    }

    @Override
    public int compareStrengths(RoleFit other) {
        return strengths.compareTo(other.strengths);
    }

    @Override
    public boolean isJudged(Fraction floor) {
        return known.compareTo(Portion.of(floor)) >= 0;
    }
}
