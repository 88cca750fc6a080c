package dev.righttrack.scoring;

import java.util.Comparator;
import java.util.List;
import org.apache.commons.numbers.fraction.Fraction;

/**
 * A role held against a candidate, as far as verdict and place go, in whole numbers. In order, first place comes first.
 *
 * @param role the role's name
 * @param missing the essential level steps that are missing if every unknown turns out badly
 * @param missingAtBest those that are missing if every unknown turns out well
 * @param fit how well it fits
 * @param strengths the share of the candidate's known level steps that the role calls on
 * @param known the share of what the role asks of which anything is known
 */
public record RoleFit(String role, int missing, int missingAtBest, Fit fit, Portion strengths, Portion known)
        implements Comparable<RoleFit> {

    private static final Comparator<RoleFit> ORDER = Ranking.order(
            (RoleFit one) -> one.fit.value(), one -> one.fit.aspiration(), RoleFit::strengths, RoleFit::role);

    /** Whether it is behind another by no more than a distance, which is a share of the whole. */
    public boolean isWithin(Fraction distance, RoleFit best) {
        return best.fit.lead(fit).compareTo(new Portion(distance.getNumerator(), distance.getDenominator())) <= 0;
    }

    /** Whether nothing that ranks roles tells it apart from another but the name. */
    public boolean isLevelWith(RoleFit other) {
        return fit.value().compareTo(other.fit.value()) == 0
                && fit.aspiration().compareTo(other.fit.aspiration()) == 0
                && strengths.compareTo(other.strengths) == 0;
    }

    /** The role in first place of some that are in order; the empty text where no role is. */
    public static String first(List<RoleFit> order, Weights weights) {
        if (order.isEmpty() || (order.size() > 1 && order.get(0).isLevelWith(order.get(1)))) {
            return "";
        }
        Fraction floor = weights.floorOfEvidence();
        boolean enough = order.get(0).known.compareTo(new Portion(floor.getNumerator(), floor.getDenominator())) >= 0;
        return enough ? order.get(0).role : "";
    }

    @Override
    public int compareTo(RoleFit other) {
        return ORDER.compare(this, other);
    }
}
