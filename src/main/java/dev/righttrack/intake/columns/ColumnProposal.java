package dev.righttrack.intake.columns;

import dev.righttrack.intake.mapping.MappedField;
import java.util.List;

/**
 * A proposal of what the columns of a table mean, for somebody to confirm.
 *
 * @param table the file, as its user named it
 * @param rows how many rows were looked at
 * @param isWhole whether the table has no more
 * @param columns its columns, in order
 */
public record ColumnProposal(String table, int rows, boolean isWhole, List<ProposedColumn> columns) {
    public ColumnProposal {
        columns = List.copyOf(columns);
    }

    /** The titles of the columns on which no advice may depend. */
    public List<String> protectedTitles() {
        return columns.stream()
                .filter(ProposedColumn::isProtected)
                .map(ProposedColumn::title)
                .toList();
    }

    /** Whether any column says something of what a candidate can do or wants to do. */
    public boolean isUseful() {
        return columns.stream().anyMatch(column -> !column.isLeftOut() && !isIdentity(column));
    }

    private static boolean isIdentity(ProposedColumn column) {
        return column.meaning() instanceof MappedField.Same same
                && (same.to().equals("id") || same.to().equals("name"));
    }
}
