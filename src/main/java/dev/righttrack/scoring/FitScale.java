package dev.righttrack.scoring;

import org.apache.commons.numbers.fraction.Fraction;

/**
 * What the fits of some roles are measured by in some scenarios, so that what one thing adds to a fit, and by how much one
 * role is ahead of another, are whole numbers.
 *
 * <p>A role's fit is in parts of {@code 4 * topics * whole}: a part of ability counts {@code 2 * topics}, and half of a topic
 * counts the whole. Of two roles, the one's parts times the other's whole and the other way round are in parts of
 * {@code 4 * topics * whole * whole}. So only the wholes of the two are multiplied; a multiple of the wholes of all roles,
 * which forty roles would take beyond any long, is never needed. That the sums over everything that is unknown fit into a
 * long is made sure when it is made.
 *
 * @param topics the topics that may be wished for, at least 1
 * @param unit the parts of a unit of weight
 * @param wholes for each scenario and role, all that the role asks, in parts of the {@link CreditScale}; at least 1
 */
@SuppressWarnings("ArrayRecordComponent") // Never handed on to be changed, never compared.
public record FitScale(int topics, int unit, long[][] wholes) {

    private static final long QUARTERS = 4;

    /** A sum over what is unknown, and what is shared by several unknowns once more, is not beyond that many wholes. */
    private static final long MOST_WHOLES = 4;

    /**
     * A yardstick for sums that are sure to fit into a long.
     *
     * @throws ArithmeticException if they are not, for which the weights of what a role asks would have to add up to
     *     thousands on the finest scale
     */
    public FitScale {
        for (long[] scenario : wholes) {
            long most = 1;
            for (long whole : scenario) {
                most = Math.max(most, whole);
            }
            Math.multiplyExact(Math.multiplyExact(MOST_WHOLES * QUARTERS * topics, most), most);
        }
    }

    /** The same for one scenario only. */
    FitScale in(int scenario) {
        return new FitScale(topics, unit, new long[][] {wholes[scenario]});
    }

    /** What parts of ability are of a fit, as a number. */
    double estimate(int scenario, int role, long parts) {
        return (double) parts / unit / ((double) wholes[scenario][role] / unit) / 2;
    }

    /** A share of a whole fit, from 0 to 1, as a difference of two roles' fits, rounded down. */
    public long parts(Fraction share, int scenario, int role, int rival) {
        long all = QUARTERS * topics * wholes[scenario][role] * wholes[scenario][rival];
        long most = share.getDenominator();
        return all / most * share.getNumerator() + all % most * share.getNumerator() / most;
    }

    /** A difference of two roles' fits as a part of a whole fit. */
    public Portion portion(long lead, int scenario, int role, int rival) {
        return new Portion(lead, QUARTERS * topics * wholes[scenario][role] * wholes[scenario][rival]);
    }

    /** A role's fit as a part of a whole one. */
    public Portion portion(long fit, int scenario, int role) {
        return new Portion(fit, QUARTERS * topics * wholes[scenario][role]);
    }
}
