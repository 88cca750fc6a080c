package dev.righttrack.intake.columns;

import dev.righttrack.findings.Check;
import dev.righttrack.findings.Finding;
import dev.righttrack.findings.Findings;
import dev.righttrack.findings.Place;
import dev.righttrack.intake.CandidateInput;
import dev.righttrack.intake.RecordTerms;
import dev.righttrack.intake.document.Node;
import dev.righttrack.intake.document.ParseResult;
import dev.righttrack.intake.document.TextFile;
import dev.righttrack.intake.mapping.ColumnMap;
import dev.righttrack.intake.mapping.Columns;
import dev.righttrack.intake.mapping.MappedForm;
import dev.righttrack.intake.record.CsvHeader;
import dev.righttrack.intake.record.RawRecord;
import dev.righttrack.intake.record.RecordReader;
import dev.righttrack.intake.record.RecordReader.Mark;
import dev.righttrack.knowledge.Knowledge;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The first rows of a table: of a CSV file, of the first sheet of a spreadsheet, or of JSON lines.
 *
 * @param name the file, as its user named it
 * @param columns its columns, in order
 * @param rows how many rows were looked at
 * @param isWhole whether there are no more
 */
public record TableSample(String name, List<SampledColumn> columns, int rows, boolean isWhole) {

    private static final int MOST_ROWS = 2_000;
    private static final int MOST_VALUES = 500;
    private static final int MOST_FINDINGS = 20;

    public TableSample {
        columns = List.copyOf(columns);
    }

    /** The titles of the columns, in order. */
    public List<String> titles() {
        return columns.stream().map(SampledColumn::title).toList();
    }

    /**
     * Looks at the first rows of an input.
     *
     * @return no value if it is no table, or has no row that can be read
     * @throws IOException if the stream does not close
     */
    public static ParseResult<TableSample> of(CandidateInput input, CandidateInput.Bytes bytes, Knowledge knowledge)
            throws IOException {
        RecordTerms terms = new RecordTerms(
                knowledge, List.of(), Optional.of(Columns.of(new ColumnMap(input.name(), "", Map.of()))));
        try (RecordReader reader = input.open(bytes, Mark.START, terms)) {
            return new Draft(input.name()).read(reader);
        }
    }

    /** A sample while its rows are read. */
    private static final class Draft {
        private final String name;
        private final Findings findings = new Findings();
        private final Map<String, List<String>> values = new LinkedHashMap<>();
        private final Set<String> nested = new HashSet<>();
        private int rows;
        private int troubles;

        Draft(String name) {
            this.name = name;
        }

        ParseResult<TableSample> read(RecordReader reader) {
            Optional<RawRecord> record = reader.next();
            while (record.isPresent() && rows < MOST_ROWS && troubles < MOST_FINDINGS) {
                if (!read(record.get())) {
                    return new ParseResult<>(Optional.empty(), findings.sorted());
                }
                record = reader.next();
            }
            if (rows == 0 && !findings.hasErrors()) {
                findings.add(Finding.error(
                        Place.of(name),
                        Check.EMPTY,
                        "there is no row in this table",
                        "Columns are known by their cells."));
            }
            return new ParseResult<>(
                    rows == 0 ? Optional.empty() : Optional.of(sample(record.isEmpty())), findings.sorted());
        }

        private TableSample sample(boolean isWhole) {
            List<SampledColumn> columns = new ArrayList<>();
            values.forEach((title, some) -> columns.add(new SampledColumn(title, some, !nested.contains(title))));
            return new TableSample(name, columns, rows, isWhole);
        }

        /** Reads a record; whether it may be one of a table. */
        private boolean read(RawRecord record) {
            findings.addAll(record.notes());
            if (!record.troubles().isEmpty()) {
                findings.addAll(record.troubles());
                troubles++;
                return true;
            }
            if (!(record.form() instanceof MappedForm mapped) || record.form().isDocument()) {
                findings.add(Finding.error(
                        Place.of(name),
                        Check.FOREIGN_FILE,
                        "this is no table, but a document",
                        "'righttrack batch' takes a candidate file, a JSON Resume or a CV as it is."));
                return false;
            }
            if (mapped.form() instanceof CsvHeader header) {
                header.titles().forEach(title -> values.computeIfAbsent(title, one -> new ArrayList<>()));
            }
            Findings own = new Findings();
            Optional<Node> row = TextFile.decoded(record.bytes(), name, record.line(), own)
                    .flatMap(text -> mapped.form().read(text, name, record.line(), own));
            findings.addAll(own.sorted());
            troubles += own.hasErrors() ? 1 : 0;
            row.filter(Node.Entries.class::isInstance).ifPresent(node -> add((Node.Entries) node));
            return true;
        }

        private void add(Node.Entries row) {
            rows++;
            row.values().forEach((title, value) -> {
                List<String> column = values.computeIfAbsent(title, one -> new ArrayList<>());
                if (column.size() < MOST_VALUES) {
                    add(title, value, column);
                }
            });
        }

        private void add(String title, Node value, List<String> column) {
            if (value instanceof Node.Text text) {
                column.add(text.text().strip());
            } else if (value instanceof Node.Items items
                    && items.items().stream().allMatch(Node.Text.class::isInstance)) {
                items.items()
                        .forEach(item -> column.add(((Node.Text) item).text().strip()));
            } else {
                nested.add(title);
            }
        }
    }
}
