package dev.righttrack.interview.proof;

import dev.righttrack.scoring.FitScale;
import dev.righttrack.scoring.Portion;
import org.apache.commons.numbers.fraction.Fraction;

/**
 * When two fits count as equal. Where no wish is known a fit is ability alone, and fits lie twice as far apart as the sums of
 * a contest, which take half of each.
 *
 * @param distance how far apart two equal fits may lie, as a share of the whole
 * @param mayBeWishless whether some completion knows of no wish
 */
record NearTie(Fraction distance, boolean mayBeWishless) {

    /** The most by which the sums of two roles may lie apart where their fits may be near. */
    long widest(FitScale by, int setting, int role, int rival) {
        return by.parts(distance, setting, role, rival);
    }

    /** The most by which the sums of two roles may lie apart where their fits are sure to be near. */
    long narrowest(FitScale by, int setting, int role, int rival) {
        return mayBeWishless ? by.parts(distance.divide(2), setting, role, rival) : widest(by, setting, role, rival);
    }

    /** Whether a fit is about so near to the best; only for what is confirmed by the engine, since it is not exact. */
    boolean isNear(Portion best, Portion fit) {
        return number(best) - number(fit) <= distance.doubleValue();
    }

    private static double number(Portion fit) {
        return (double) fit.held() / fit.whole();
    }
}
