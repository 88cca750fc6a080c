package dev.righttrack.interview;

/**
 * What something adds to each role, in the three measures by which roles are ranked, one after the other.
 *
 * @param fit for each setting and role, from 0 to 1
 * @param aspiration for each role, the share of the fit that wishes have
 * @param used for each setting and role, how many level steps of a skill the role calls on
 */
@SuppressWarnings("ArrayRecordComponent") // Never handed on to be changed, never compared.
record Parts(double[][] fit, double[] aspiration, int[][] used) {

    /** Nothing yet. */
    static Parts none(int settings, int roles) {
        return new Parts(new double[settings][roles], new double[roles], new int[settings][roles]);
    }

    Parts plus(Parts other) {
        Parts sum = none(fit.length, aspiration.length);
        for (int role = 0; role < aspiration.length; role++) {
            sum.aspiration[role] = aspiration[role] + other.aspiration[role];
            for (int setting = 0; setting < fit.length; setting++) {
                sum.fit[setting][role] = fit[setting][role] + other.fit[setting][role];
                sum.used[setting][role] = used[setting][role] + other.used[setting][role];
            }
        }
        return sum;
    }

    /** The same in one setting only. */
    Parts in(int setting) {
        return new Parts(new double[][] {fit[setting]}, aspiration, new int[][] {used[setting]});
    }

    Lead lead(int setting, int role, int rival) {
        return new Lead(
                fit[setting][role] - fit[setting][rival],
                aspiration[role] - aspiration[rival],
                used[setting][role] - used[setting][rival]);
    }

    /** By how much one role is before another: in fit, then in aspiration, then in strengths used. */
    record Lead(double fit, double aspiration, int used) implements Comparable<Lead> {

        /** Two sums closer than this are taken for equal. */
        static final double ROUNDING = 1e-9;

        static final Lead NONE = new Lead(0, 0, 0);

        Lead plus(Lead other) {
            return new Lead(fit + other.fit, aspiration + other.aspiration, used + other.used);
        }

        @Override
        public int compareTo(Lead other) {
            int byFit = rounded(fit - other.fit);
            int byAspiration = byFit == 0 ? rounded(aspiration - other.aspiration) : byFit;
            return byAspiration == 0 ? Integer.compare(used, other.used) : byAspiration;
        }

        private static int rounded(double difference) {
            return Math.abs(difference) < ROUNDING ? 0 : (int) Math.signum(difference);
        }
    }
}
