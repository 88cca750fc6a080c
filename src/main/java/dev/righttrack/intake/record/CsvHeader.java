package dev.righttrack.intake.record;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import dev.righttrack.findings.Check;
import dev.righttrack.findings.Finding;
import dev.righttrack.findings.Findings;
import dev.righttrack.findings.Place;
import dev.righttrack.intake.document.Node;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * The header of a CSV file, by which its records become candidates: a column is a field of a candidate's file, such as
 * {@code tools}, or one entry of such a field, such as {@code skills.mathematics}. An empty cell says nothing.
 */
public final class CsvHeader implements RecordForm {

    private static final Pattern STATED = Pattern.compile("(?i)\"?sep=([\\x09\\x20-\\x7E])\"?\\s*");

    private final char separator;
    private final List<CsvColumn> columns;
    private final List<Finding> notes;
    private final boolean bySheet;

    /**
     * A header of some columns.
     *
     * @param separator what stands between cells
     * @param columns each column; {@link CsvColumn#UNUSED} for one that is not used
     * @param notes what was found in the header
     */
    public CsvHeader(char separator, List<CsvColumn> columns, List<Finding> notes) {
        this(separator, columns, notes, false);
    }

    private CsvHeader(char separator, List<CsvColumn> columns, List<Finding> notes, boolean bySheet) {
        this.bySheet = bySheet;
        this.separator = separator;
        this.notes = List.copyOf(notes);
        this.columns = List.copyOf(columns);
    }

    char separator() {
        return separator;
    }

    /** The same for rows of a spreadsheet, whose places are cells. */
    public CsvHeader ofSheet() {
        return new CsvHeader(separator, columns, notes, true);
    }

    /** The separator that a line states, as some programs write one before the header: {@code sep=;}. */
    public static Optional<Character> stated(byte[] line) {
        String text = new String(line, StandardCharsets.ISO_8859_1);
        Matcher sign = STATED.matcher(text);
        return sign.matches() ? Optional.of(sign.group(1).charAt(0)) : Optional.empty();
    }

    /** The titles of the columns that have one, in order. */
    public List<String> titles() {
        return columns.stream()
                .filter(column -> !column.field().isEmpty())
                .map(CsvColumn::title)
                .toList();
    }

    List<Finding> notes() {
        return notes;
    }

    /** The separator of a header: the first comma, semicolon or tab in it that stands in no quotes. */
    public static char separatorOf(String header) {
        boolean quoted = false;
        for (int i = 0; i < header.length(); i++) {
            char c = header.charAt(i);
            quoted ^= c == '"';
            if (!quoted && (c == ',' || c == ';' || c == '\t')) {
                return c;
            }
        }
        return ',';
    }

    /** Whether a cell that begins with a quote goes on behind the end of some lines. */
    public static boolean isOpen(byte[] lines) {
        boolean isOpen = false;
        boolean isAtStart = true;
        for (int i = 0; i < lines.length; i++) {
            boolean isQuote = lines[i] == '"';
            if (isOpen && isQuote && i + 1 < lines.length && lines[i + 1] == '"') {
                i++;
            } else if (isQuote && (isOpen || isAtStart)) {
                isOpen = !isOpen;
            }
            isAtStart = !isOpen && (lines[i] == ',' || lines[i] == ';' || lines[i] == '\t');
        }
        return isOpen;
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
            if (cells.size() < columns.size() || !isPadding(cells.subList(columns.size(), cells.size()))) {
                findings.add(Finding.error(
                        start,
                        Check.CELLS,
                        "this record has " + cells.size() + " cells, and the header has " + columns.size(),
                        "An empty cell keeps its separator; a cell with a separator in it is quoted."));
                return Optional.empty();
            }
            return Optional.of(node(cells.subList(0, columns.size()), places(text, start), start));
        });
    }

    /** Whether some cells have nothing in them, such as those that spreadsheets write beside a table. */
    private static boolean isPadding(List<String> cells) {
        return cells.stream().allMatch(String::isBlank);
    }

    /** Where each cell stands: of a spreadsheet, the number of the cell is the column. */
    private List<Place> places(String text, Place start) {
        if (!bySheet) {
            return CsvCells.places(text, separator, start);
        }
        return IntStream.rangeClosed(1, columns.size())
                .mapToObj(cell -> new Place(start.file(), start.line(), cell))
                .toList();
    }

    private Node node(List<String> cells, List<Place> places, Place start) {
        Map<String, Node> values = new LinkedHashMap<>();
        Map<String, Place> keys = new LinkedHashMap<>();
        Map<String, Map<String, Node>> inner = new LinkedHashMap<>();
        Map<String, Map<String, Place>> innerKeys = new LinkedHashMap<>();
        for (int i = 0; i < columns.size(); i++) {
            CsvColumn column = columns.get(i);
            String cell = cells.get(i).strip();
            if (cell.isEmpty() || column.field().isEmpty()) {
                continue;
            }
            Place place = places.get(i);
            keys.putIfAbsent(column.field(), place);
            if (column.entry().isEmpty()) {
                values.put(column.field(), column.isList() ? items(cell, place) : new Node.Text(cell, false, place));
            } else {
                inner.computeIfAbsent(column.field(), f -> new LinkedHashMap<>())
                        .put(column.entry(), column.isList() ? items(cell, place) : new Node.Text(cell, false, place));
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
