package dev.righttrack.render;

import dev.righttrack.learning.Weeks;
import dev.righttrack.text.NumberWords;

/** Weeks of learning in everyday words, without a digit up to twenty: such as "four months", "one and a half years". */
public final class LearningTime {

    private static final int MOST_WEEKS = 10;
    private static final int MOST_MONTHS = 78;
    private static final double WEEKS_OF_A_MONTH = 365.25 / 12 / 7;
    private static final double WEEKS_OF_A_YEAR = 365.25 / 7;
    private static final int MOST_HALVES = 8;

    private LearningTime() {}

    /** A number of weeks: in weeks, months, or years, in halves of a year up to four years. */
    public static String of(int weeks) {
        if (weeks <= MOST_WEEKS) {
            return weeks == 1 ? "one week" : number(weeks) + " weeks";
        }
        if (weeks < MOST_MONTHS) {
            return number(Math.round(weeks / WEEKS_OF_A_MONTH)) + " months";
        }
        long halves = Math.round(2 * weeks / WEEKS_OF_A_YEAR);
        boolean half = halves % 2 == 1 && halves < MOST_HALVES;
        return half ? number(halves / 2) + " and a half years" : number(Math.round(weeks / WEEKS_OF_A_YEAR)) + " years";
    }

    private static String number(long number) {
        return number == 0 ? "no" : NumberWords.of(number);
    }

    /** The time from the best to the worst case; "nothing" where there is nothing left. */
    public static String of(Weeks weeks) {
        if (weeks.most() == 0) {
            return "nothing";
        }
        if (weeks.least() == weeks.most()) {
            return of(weeks.most());
        }
        if (weeks.least() == 0) {
            return "up to " + of(weeks.most());
        }
        String least = of(weeks.least());
        String most = of(weeks.most());
        if (least.equals(most)) {
            return most;
        }
        String unit = most.substring(most.lastIndexOf(' '));
        String number = least.endsWith(unit) ? least.substring(0, least.length() - unit.length()) : least;
        return number + " to " + most;
    }

    /** The same in figures, for a column: such as "3-5 years", "up to 9 months". */
    public static String brief(Weeks weeks) {
        int most = weeks.most();
        if (most <= MOST_WEEKS) {
            return brief(weeks, 1, " weeks").replaceAll("^1 weeks$", "1 week");
        }
        return most < MOST_MONTHS ? brief(weeks, WEEKS_OF_A_MONTH, " months") : brief(weeks, WEEKS_OF_A_YEAR, " years");
    }

    private static String brief(Weeks weeks, double unit, String name) {
        String most = figure(weeks.most(), unit);
        if (weeks.least() == 0 && weeks.most() > 0) {
            return "up to " + most + name;
        }
        String least = figure(weeks.least(), unit);
        return (least.equals(most) ? most : least + "-" + most) + name;
    }

    private static String figure(int weeks, double unit) {
        double halves = Math.round(2 * weeks / unit) / 2.0;
        boolean half = unit == WEEKS_OF_A_YEAR && halves < MOST_HALVES / 2.0 && halves != Math.rint(halves);
        return half ? String.valueOf(halves) : String.valueOf(Math.round(weeks / unit));
    }
}
