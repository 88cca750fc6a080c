package dev.righttrack.render.html;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.commons.text.WordUtils;

/**
 * A chart of rows against columns. What a cell says is drawn as pips or shade, written as a mark or a number beside it, and
 * told in words in the table: nothing rests on colour alone.
 *
 * @param id unique on the page
 * @param title what it shows
 * @param description what a reader would see in it
 * @param corner what the rows are, for the head of the table
 * @param columns the heads of the columns
 * @param rows from top to bottom
 */
record Matrix(String id, String title, String description, String corner, List<String> columns, List<Row> rows) {

    private static final int WIDE_PITCH = 34;
    private static final int NARROW_PITCH = 50;
    private static final int LETTER = 5;
    private static final int ABOVE = 24;
    private static final int LONGEST_HEAD = 19;
    private static final double HUNDRED = 100;

    Matrix {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }

    /** A row. */
    record Row(String label, boolean strong, List<Cell> cells) {
        Row {
            cells = List.copyOf(cells);
        }
    }

    /**
     * A cell.
     *
     * @param filled how many pips are full
     * @param possible how many pips are at least half full
     * @param pips how many pips there are
     * @param shade how dark it is, 0 to 5
     * @param mark a short mark beside the pips; may be empty
     * @param number the number in it, if there is one
     * @param after what follows the number
     * @param words what it says
     */
    record Cell(
            int filled,
            int possible,
            int pips,
            int shade,
            String mark,
            Optional<Shown> number,
            String after,
            String words) {

        static Cell pips(int filled, int possible, int pips, String mark, String words) {
            return new Cell(filled, possible, pips, 0, mark, Optional.empty(), "", words);
        }

        /** A cell as dark as a share of the whole, from 0 to 1. */
        static Cell heat(double share, Shown number, String after, String words) {
            int shade = share <= 0 ? 0 : Math.min(5, 1 + (int) (share * 5));
            return new Cell(0, 0, 0, shade, "", Optional.of(number), after, words);
        }

        boolean isHeat() {
            return number.isPresent();
        }

        /** How a pip is drawn. */
        String pip(int index) {
            return index < filled ? "pip full" : index < possible ? "pip half" : "pip";
        }

        /** Where a pip lies, in pixels from the middle of the cell. */
        String pipX(int index) {
            double all = pips + (mark.isEmpty() ? 0 : 1);
            return String.format(Locale.ROOT, "%.1f", (index - (all - 1) / 2) * 13);
        }

        String markX() {
            return pipX(pips);
        }
    }

    /** How much room the slanted heads of the columns take. */
    int head() {
        int longest = columns.stream()
                .flatMap(column -> lines(column).stream())
                .mapToInt(String::length)
                .max()
                .orElse(0);
        return ABOVE + longest * LETTER;
    }

    /** The head of a column in lines that are short enough to slant. */
    List<String> lines(String column) {
        return List.of(WordUtils.wrap(column, LONGEST_HEAD).split("\\R", -1));
    }

    /** The height of a row: on a narrow page its cells stand below its label, on a wide one beside it. */
    int pitch(boolean wide) {
        return wide ? WIDE_PITCH : NARROW_PITCH;
    }

    int height(boolean wide) {
        return y(rows.size(), wide) + 4;
    }

    int y(int row, boolean wide) {
        return head() + pitch(wide) * row;
    }

    String x(int column) {
        return percent(column);
    }

    String middle(int column) {
        return percent(column + 0.5);
    }

    String cellWidth() {
        return percent(1);
    }

    private String percent(double cells) {
        return String.format(Locale.ROOT, "%.3f%%", columns.isEmpty() ? 0 : cells * HUNDRED / columns.size());
    }
}
