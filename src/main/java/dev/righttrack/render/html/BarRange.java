package dev.righttrack.render.html;

import java.util.List;
import java.util.Locale;

/**
 * A chart of points on a scale, each with the range in which it lies. It is as wide as the page lets it be: what lies along
 * the scale is placed in per cent, and texts keep their size.
 *
 * @param id unique on the page
 * @param title what it shows
 * @param description what a reader would see in it
 * @param legend what its marks mean
 * @param mark how a value is drawn
 * @param corner what the rows are, for the head of the table
 * @param unit what is measured, for the head of the table
 * @param top the end of the scale, which begins at 0
 * @param rows from top to bottom
 */
record BarRange(
        String id,
        String title,
        String description,
        String legend,
        Mark mark,
        String corner,
        String unit,
        double top,
        List<Row> rows) {

    private static final int WIDE_PITCH = 42;
    private static final int LINE_PITCH = 25;
    private static final int MOST_IN_A_LINE = 25;
    private static final int NARROW_PITCH = 64;
    private static final double HUNDRED = 100;

    BarRange {
        rows = List.copyOf(rows);
    }

    /** How a value is drawn: a place on the scale as a dot, an amount or a share as a bar from its beginning. */
    enum Mark {
        DOT,
        BAR
    }

    boolean isBar() {
        return mark == Mark.BAR;
    }

    /**
     * A row.
     *
     * @param label what it is about
     * @param word what is said of it in words; may be empty
     * @param strong whether it is one to look at first
     * @param low where its range begins, on the scale
     * @param at where its point lies
     * @param high where its range ends
     * @param point the number of its point
     * @param range the numbers of both ends; empty where they are the point
     * @param after what follows the number, such as {@code  %}
     */
    record Row(
            String label,
            String word,
            boolean strong,
            double low,
            double at,
            double high,
            Shown point,
            List<Shown> range,
            String after) {
        Row {
            range = List.copyOf(range);
        }

        /** What is said of it beside its bar. */
        private String said() {
            String both = range.isEmpty()
                    ? ""
                    : " (" + range.get(0).text() + " to " + range.get(1).text() + ")";
            return point.text() + after + both + (word.isEmpty() ? "" : ", " + word);
        }

        /** A row of points from 0 to 100. */
        static Row points(String label, String word, boolean strong, Shown low, Shown point, Shown high) {
            List<Shown> range = low.text().equals(high.text()) ? List.of() : List.of(low, high);
            return new Row(
                    label,
                    word,
                    strong,
                    low.value().doubleValue(),
                    point.value().doubleValue(),
                    high.value().doubleValue(),
                    point,
                    range,
                    "");
        }
    }

    /** Whether all that is said of each row fits on one line of a wide page, behind its bar. */
    boolean isOneLine(boolean wide) {
        return wide && rows.stream().allMatch(row -> row.said().length() <= MOST_IN_A_LINE);
    }

    /** The height of a row: on a narrow page the bar stands below its texts, on a wide one beside them. */
    int pitch(boolean wide) {
        return isOneLine(wide) ? LINE_PITCH : wide ? WIDE_PITCH : NARROW_PITCH;
    }

    int height(boolean wide) {
        return pitch(wide) * rows.size();
    }

    int y(int row, boolean wide) {
        return pitch(wide) * row;
    }

    /** A place on the scale, in per cent of its length. */
    String x(double value) {
        return percent(value);
    }

    String width(Row row) {
        return percent(row.high() - row.low());
    }

    private String percent(double value) {
        double share = top <= 0 ? 0 : Math.max(0, Math.min(1, value / top));
        return String.format(Locale.ROOT, "%.2f%%", share * HUNDRED);
    }
}
