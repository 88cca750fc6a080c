package dev.righttrack.intake.mapping;

/**
 * A mapping file in use.
 *
 * @param map what the fields of the foreign files say
 * @param unmapped counts what of them the mapping file does not have
 */
public record Columns(ColumnMap map, Unmapped unmapped) {

    /** A mapping file with nothing counted yet. */
    public static Columns of(ColumnMap map) {
        return new Columns(map, new Unmapped());
    }
}
