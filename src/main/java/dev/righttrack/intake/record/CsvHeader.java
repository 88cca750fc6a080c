package dev.righttrack.intake.record;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import dev.righttrack.findings.Check;
import dev.righttrack.findings.Finding;
import dev.righttrack.findings.Findings;
import dev.righttrack.findings.Place;
import dev.righttrack.intake.document.Node;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The header of a CSV file, by which its records become candidates: a column is a field of a candidate's file, such as
 * {@code tools}, or one entry of such a field, such as {@code skills.mathematics}. An empty cell says nothing.
 */
public final class CsvHeader implements RecordForm {

    private final char separator;
    private final List<CsvColumn> columns;

    /**
     * A header of some columns.
     *
     * @param separator what stands between cells
     */
    public CsvHeader(char separator, List<CsvColumn> columns) {
        this.separator = separator;
        this.columns = List.copyOf(columns);
    }

    char separator() {
        return separator;
    }

    /** The separator of a header: the first comma, semicolon or tab in it. */
    public static char separatorOf(String header) {
        for (int i = 0; i < header.length(); i++) {
            char c = header.charAt(i);
            if (c == ',' || c == ';' || c == '\t') {
                return c;
            }
        }
        return ',';
    }

    /** The cells of a record; empty, and reported, if it has none. */
    public static Optional<List<String>> cells(String record, char separator, Place place, Findings findings) {
        try {
            CsvRecord cells = CsvReader.builder().fieldSeparator(separator).ofSingleCsvRecord(record);
            return Optional.of(cells.getFields());
        } catch (CsvParseException e) {
            findings.add(Finding.error(
                    place, Check.SYNTAX, "this is no record of a CSV file", "Cells with a quote in them are quoted."));
            return Optional.empty();
        }
    }

    @Override
    public Optional<Node> read(String text, String file, int line, Findings findings) {
        Place start = new Place(file, line, 1);
        return cells(text, separator, start, findings).flatMap(cells -> {
            if (cells.size() != columns.size()) {
                findings.add(Finding.error(
                        start,
                        Check.CELLS,
                        "this record has " + cells.size() + " cells, and the header has " + columns.size(),
                        "An empty cell keeps its separator; a cell with a separator in it is quoted."));
                return Optional.empty();
            }
            return Optional.of(node(cells, CsvCells.places(text, separator, start), start));
        });
    }

    private Node node(List<String> cells, List<Place> places, Place start) {
        Map<String, Node> values = new LinkedHashMap<>();
        Map<String, Place> keys = new LinkedHashMap<>();
        Map<String, Map<String, Node>> inner = new LinkedHashMap<>();
        Map<String, Map<String, Place>> innerKeys = new LinkedHashMap<>();
        for (int i = 0; i < columns.size(); i++) {
            CsvColumn column = columns.get(i);
            String cell = cells.get(i).strip();
            if (cell.isEmpty()) {
                continue;
            }
            Place place = places.get(i);
            keys.putIfAbsent(column.field(), place);
            if (column.entry().isEmpty()) {
                values.put(column.field(), column.isList() ? items(cell, place) : new Node.Text(cell, false, place));
            } else {
                inner.computeIfAbsent(column.field(), f -> new LinkedHashMap<>())
                        .put(column.entry(), new Node.Text(cell, false, place));
                innerKeys
                        .computeIfAbsent(column.field(), f -> new LinkedHashMap<>())
                        .put(column.entry(), place);
            }
        }
        inner.forEach((field, entries) -> values.put(
                field,
                new Node.Entries(entries, innerKeys.getOrDefault(field, Map.of()), keys.getOrDefault(field, start))));
        return new Node.Entries(values, keys, start);
    }

    private static boolean isBetween(char c) {
        return c == ';' || c == '|' || c == '\n';
    }

    /** The values of a cell, separated by semicolons, bars or line breaks. */
    private static Node items(String cell, Place place) {
        List<Node> items = new ArrayList<>();
        int from = 0;
        for (int i = 0; i <= cell.length(); i++) {
            if (i == cell.length() || isBetween(cell.charAt(i))) {
                String item = cell.substring(from, i).strip();
                if (!item.isEmpty()) {
                    int column = place.column() + cell.indexOf(item, from);
                    items.add(new Node.Text(item, false, new Place(place.file(), place.line(), column)));
                }
                from = i + 1;
            }
        }
        return new Node.Items(items, place);
    }
}
