package dev.righttrack.scoring;

import java.util.Comparator;
import org.apache.commons.numbers.fraction.Fraction;

/**
 * A role held against a candidate, as far as verdict and place go, in whole numbers. In order, first place comes first.
 *
 * @param role the role's name
 * @param missing the essential level steps that are missing if every unknown turns out badly
 * @param missingAtBest those that are missing if every unknown turns out well
 * @param fit how well it fits
 * @param strengths the share of the candidate's known level steps that the role calls on
 */
public record RoleFit(String role, int missing, int missingAtBest, Fit fit, Portion strengths)
        implements Comparable<RoleFit> {

    private static final Comparator<RoleFit> ORDER = Ranking.order(
            (RoleFit one) -> one.fit.value(), one -> one.fit.aspiration(), RoleFit::strengths, RoleFit::role);

    /** Whether it is behind another by no more than a distance, which is a share of the whole. */
    public boolean isWithin(Fraction distance, RoleFit best) {
        return best.fit.lead(fit).compareTo(new Portion(distance.getNumerator(), distance.getDenominator())) <= 0;
    }

    @Override
    public int compareTo(RoleFit other) {
        return ORDER.compare(this, other);
    }
}
