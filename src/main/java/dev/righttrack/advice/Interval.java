package dev.righttrack.advice;

/**
 * A share with the interval in which it lies with 95 % confidence.
 *
 * @param value the share, from 0 to 1
 * @param low the lower end
 * @param high the upper end
 */
public record Interval(double value, double low, double high) {

    private static final double Z = 1.959963984540054;

    /** The share of hits with Wilson's interval (Wilson 1927). */
    public static Interval wilson(int hits, int all) {
        if (all == 0) {
            return new Interval(0, 0, 1);
        }
        double share = (double) hits / all;
        double square = Z * Z / all;
        double middle = (share + square / 2) / (1 + square);
        double half = Z * Math.sqrt(share * (1 - share) / all + square / (4 * all)) / (1 + square);
        return new Interval(share, Math.max(0, middle - half), Math.min(1, middle + half));
    }
}
