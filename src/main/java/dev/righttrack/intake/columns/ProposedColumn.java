package dev.righttrack.intake.columns;

import dev.righttrack.intake.mapping.MappedField;

/**
 * What a column seems to be.
 *
 * @param title as the table has it
 * @param meaning what it says of a candidate
 * @param why what speaks for that, in words for whoever confirms it; may be empty
 * @param isProtected whether no advice may depend on it, so that nothing in it was looked at
 */
public record ProposedColumn(String title, MappedField meaning, String why, boolean isProtected) {

    static ProposedColumn of(String title, MappedField meaning, String why) {
        return new ProposedColumn(title, meaning, why, false);
    }

    static ProposedColumn leftOut(String title, String why) {
        return of(title, new MappedField.LeftOut(), why);
    }

    /** Whether nothing of it is used. */
    public boolean isLeftOut() {
        return meaning instanceof MappedField.LeftOut;
    }
}
