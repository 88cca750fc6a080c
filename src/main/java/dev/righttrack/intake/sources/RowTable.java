package dev.righttrack.intake.sources;

import dev.righttrack.findings.Check;
import dev.righttrack.findings.Finding;
import dev.righttrack.findings.Findings;
import dev.righttrack.findings.Place;
import java.util.ArrayList;
import java.util.List;

/** The table of what a source asks: a header, then a row a line; a cell with a comma stands in quotes. */
final class RowTable {

    private static final List<String> HEADER = List.of("id", "grade", "skill", "level");

    private final String file;
    private final Findings findings;

    /**
     * A table.
     *
     * @param file what the file is called in findings
     */
    RowTable(String file, Findings findings) {
        this.file = file;
        this.findings = findings;
    }

    /**
     * A row.
     *
     * @param places where each of the four begins
     */
    record Row(String id, String grade, String skill, String level, List<Place> places) {
        Row {
            places = List.copyOf(places);
        }
    }

    private record Cell(String text, int column) {}

    /** Every row that has four cells; the others are reported. */
    List<Row> read(String text) {
        List<Row> rows = new ArrayList<>();
        int number = 0;
        for (String line : text.split("\\R", -1)) {
            number++;
            List<Cell> cells = cells(line);
            List<String> words = cells.stream().map(Cell::text).toList();
            if (number == 1) {
                header(words);
            } else if (words.size() == HEADER.size() && words.stream().noneMatch(String::isEmpty)) {
                int at = number;
                List<Place> places = cells.stream()
                        .map(cell -> new Place(file, at, cell.column()))
                        .toList();
                rows.add(new Row(words.get(0), words.get(1), words.get(2), words.get(3), places));
            } else if (!line.isBlank()) {
                findings.add(Finding.error(
                        new Place(file, number, 1),
                        Check.CELLS,
                        "a row has four cells, and this one has "
                                + words.stream().filter(word -> !word.isEmpty()).count(),
                        "The cells are " + String.join(", ", HEADER) + "; one with a comma stands in quotes."));
            }
        }
        return rows;
    }

    private void header(List<String> words) {
        if (!words.equals(HEADER)) {
            findings.add(Finding.error(
                    new Place(file, 1, 1),
                    Check.CELLS,
                    "the first line is not the header that is expected",
                    "Write " + String.join(",", HEADER) + "."));
        }
    }

    private static List<Cell> cells(String line) {
        List<Cell> cells = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        boolean quoted = false;
        int begin = 0;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (c == '"') {
                quoted = !quoted;
            } else if (c == ',' && !quoted) {
                cells.add(new Cell(cell.toString().strip(), begin + 1));
                cell.setLength(0);
                begin = i + 1;
            } else {
                cell.append(c);
            }
        }
        cells.add(new Cell(cell.toString().strip(), begin + 1));
        return cells;
    }
}
