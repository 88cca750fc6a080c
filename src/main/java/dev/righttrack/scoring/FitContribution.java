package dev.righttrack.scoring;

/**
 * What something adds to each role, in the three measures by which roles are ranked, one after the other; in whole numbers.
 *
 * @param by what they are measured by
 * @param fit for each scenario and role
 * @param estimate the same as numbers from 0 to 1, for what only puts something in an order; sums of them are not exact
 * @param aspiration for each role, how far wishes agree with it, in halves of a topic
 * @param used for each scenario and role, how many level steps of a skill the role calls on
 */
@SuppressWarnings("ArrayRecordComponent") // Changed by its own methods only, while it is drawn up; never compared.
public record FitContribution(FitScale by, long[][] fit, double[][] estimate, int[] aspiration, int[][] used) {

    /** Nothing for any role. */
    public static FitContribution nothing(FitScale by) {
        int scenarios = by.wholes().length;
        int roles = scenarios == 0 ? 0 : by.wholes()[0].length;
        return new FitContribution(
                by,
                new long[scenarios][roles],
                new double[scenarios][roles],
                new int[roles],
                new int[scenarios][roles]);
    }

    /** Adds to a role's ability, in parts of the {@link CreditScale}. */
    public void addAbility(int scenario, int role, long parts) {
        fit[scenario][role] += 2L * by.topics() * parts;
        estimate[scenario][role] += by.estimate(scenario, role, parts);
    }

    /** Adds to what a role's wishes agree by, in halves of a topic. */
    public void addAgreement(int role, int halves) {
        aspiration[role] += halves;
        for (int scenario = 0; scenario < fit.length; scenario++) {
            fit[scenario][role] += halves * by.wholes()[scenario][role];
            estimate[scenario][role] += halves / (4.0 * by.topics());
        }
    }

    /** Takes account of one more thing that calls on some steps of the same skill: the most of them count. */
    public void use(int scenario, int role, int steps) {
        used[scenario][role] = Math.max(used[scenario][role], steps);
    }

    /** Both together. */
    public FitContribution plus(FitContribution other) {
        FitContribution sum = nothing(by);
        for (int role = 0; role < aspiration.length; role++) {
            sum.aspiration[role] = aspiration[role] + other.aspiration[role];
            for (int scenario = 0; scenario < fit.length; scenario++) {
                sum.fit[scenario][role] = fit[scenario][role] + other.fit[scenario][role];
                sum.estimate[scenario][role] = estimate[scenario][role] + other.estimate[scenario][role];
                sum.used[scenario][role] = used[scenario][role] + other.used[scenario][role];
            }
        }
        return sum;
    }

    /** The same in one scenario only. */
    public FitContribution in(int scenario) {
        return new FitContribution(
                by.in(scenario),
                new long[][] {fit[scenario]},
                new double[][] {estimate[scenario]},
                aspiration,
                new int[][] {used[scenario]});
    }

    /** By how much a role's fit is ahead of a rival's; below 0 where it is behind. Comparable for the same two roles only. */
    public long ahead(int scenario, int role, int rival) {
        long[] wholes = by.wholes()[scenario];
        return fit[scenario][role] * wholes[rival] - fit[scenario][rival] * wholes[role];
    }

    /** The same as a number from -1 to 1 that is not exact. */
    public double roughlyAhead(int scenario, int role, int rival) {
        return estimate[scenario][role] - estimate[scenario][rival];
    }

    /** By how much a role is before a rival in all three measures. */
    public Lead lead(int scenario, int role, int rival) {
        return new Lead(
                ahead(scenario, role, rival),
                aspiration[role] - aspiration[rival],
                used[scenario][role] - used[scenario][rival]);
    }

    /**
     * By how much one role is before another: in fit, then in aspiration, then in strengths used. Comparable for the same two
     * roles in the same scenario only.
     *
     * @param fit as {@link #ahead} has it
     * @param aspiration in halves of a topic
     * @param used in level steps
     */
    public record Lead(long fit, int aspiration, int used) implements Comparable<Lead> {

        /** Neither is before the other. */
        public static final Lead NONE = new Lead(0, 0, 0);

        /** Both together. */
        public Lead plus(Lead other) {
            return new Lead(fit + other.fit, aspiration + other.aspiration, used + other.used);
        }

        @Override
        public int compareTo(Lead other) {
            int byFit = Long.compare(fit, other.fit);
            int byAspiration = byFit == 0 ? Integer.compare(aspiration, other.aspiration) : byFit;
            return byAspiration == 0 ? Integer.compare(used, other.used) : byAspiration;
        }
    }
}
