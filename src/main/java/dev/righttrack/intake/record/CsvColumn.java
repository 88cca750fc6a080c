package dev.righttrack.intake.record;

/**
 * What a column of a CSV file holds.
 *
 * @param field the field of a candidate's file
 * @param entry the entry of that field, such as a skill; empty if the column holds the field itself
 * @param isList whether a cell holds several values
 */
public record CsvColumn(String field, String entry, boolean isList) {

    /** A column that is not used. */
    public static final CsvColumn UNUSED = new CsvColumn("", "", false);

    /** As the header has it. */
    public String title() {
        return entry.isEmpty() ? field : field + "." + entry;
    }
}
