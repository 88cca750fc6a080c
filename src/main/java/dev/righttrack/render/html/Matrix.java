package dev.righttrack.render.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;
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

    private static final int WIDE_PITCH = 27;
    private static final int NARROW_PITCH = 50;
    private static final int BETWEEN = 28;
    private static final int LINE = 14;
    private static final int ABOVE = 24;
    private static final int SLANTED_LETTER = 5;
    private static final int LONGEST_SLANTED = 19;
    private static final double HUNDRED = 100;

    /** The least room that a page leaves for a chart beside its labels, or below them, and that a letter of a head takes. */
    private static final int WIDE_ROOM = 544;

    private static final int NARROW_ROOM = 288;
    private static final double LETTER = 6.4;
    private static final double LABEL_LETTER = 6.7;
    private static final int MOST_LABEL = 46;
    private static final int LEAST_LABEL = 26;
    private static final int BORDER = 98;
    private static final int SLANTED_BORDER = 89;

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

    /**
     * Columns that stand side by side: on a narrow page those of a chart are broken into several, so that their heads stay level.
     *
     * @param from the first column
     * @param to behind the last
     */
    record Block(int from, int to) {
        int size() {
            return to - from;
        }
    }

    /** The blocks from top to bottom; one on a wide page. */
    List<Block> blocks(boolean wide) {
        int all = columns.size();
        int most = wide ? Math.max(1, all) : (int) Math.max(1, NARROW_ROOM / letters(longestWord()));
        int count = Math.max(1, (all + most - 1) / most);
        int size = Math.max(1, (all + count - 1) / count);
        List<Block> blocks = new ArrayList<>();
        for (int from = 0; from < all; from += size) {
            blocks.add(new Block(from, Math.min(all, from + size)));
        }
        return blocks;
    }

    private int longestWord() {
        return columns.stream()
                .flatMap(column -> Stream.of(column.split(" ", -1)))
                .mapToInt(String::length)
                .max()
                .orElse(1);
    }

    private static double letters(int count) {
        return (count + 1) * LETTER;
    }

    /** Whether heads slant, since they would not fit side by side. */
    boolean isSlanted(boolean wide) {
        return wide && cell() < letters(longestWord());
    }

    /** The width of a cell of a wide page, in pixels, where its head is level. */
    private double cell() {
        return WIDE_ROOM * (BORDER - labelShare()) / HUNDRED / Math.max(1, columns.size());
    }

    /** Where the cells of a wide page begin, in per cent of its width. */
    int labelShare() {
        int longest = rows.stream().mapToInt(row -> row.label().length()).max().orElse(0);
        int share = (int) Math.ceil(longest * LABEL_LETTER * HUNDRED / WIDE_ROOM) + 2;
        return Math.max(LEAST_LABEL, Math.min(MOST_LABEL, share));
    }

    /** How far the cells of a wide page reach, in per cent of its width: slanted heads need room behind the last. */
    int cellsShare() {
        return (isSlanted(true) ? SLANTED_BORDER : BORDER) - labelShare();
    }

    /** How much room the heads of the columns take. */
    int head(boolean wide) {
        if (isSlanted(wide)) {
            return ABOVE
                    + longest(column -> lines(column, wide).stream()
                                    .mapToInt(String::length)
                                    .max()
                                    .orElse(0))
                            * SLANTED_LETTER;
        }
        return ABOVE + (longest(column -> lines(column, wide).size()) - 1) * LINE;
    }

    private int longest(ToIntFunction<String> length) {
        return columns.stream().mapToInt(length).max().orElse(1);
    }

    /** The head of a column in lines that are short enough. */
    List<String> lines(String column, boolean wide) {
        double room = wide
                ? cell()
                : (double) NARROW_ROOM
                        / blocks(false).stream().mapToInt(Block::size).max().orElse(1);
        int letters = isSlanted(wide) ? LONGEST_SLANTED : Math.max(longestWord(), (int) (room / LETTER) - 1);
        return List.of(WordUtils.wrap(column, letters).split("\\R", -1));
    }

    /** The height of a row: on a narrow page its cells stand below its label, on a wide one beside it. */
    int pitch(boolean wide) {
        return wide ? WIDE_PITCH : NARROW_PITCH;
    }

    int height(boolean wide) {
        int blocks = blocks(wide).size();
        return blocks * (head(wide) + pitch(wide) * rows.size()) + (blocks - 1) * BETWEEN + 4;
    }

    /** Where the rows of a block begin. */
    int top(int block, boolean wide) {
        return block * (head(wide) + pitch(wide) * rows.size() + BETWEEN) + head(wide);
    }

    int y(int block, int row, boolean wide) {
        return top(block, wide) + pitch(wide) * row;
    }

    String x(Block block, int column) {
        return percent(block, column - block.from());
    }

    String middle(Block block, int column) {
        return percent(block, column - block.from() + 0.5);
    }

    String cellWidth(Block block) {
        return percent(block, 1);
    }

    private static String percent(Block block, double cells) {
        return String.format(Locale.ROOT, "%.3f%%", cells * HUNDRED / block.size());
    }
}
