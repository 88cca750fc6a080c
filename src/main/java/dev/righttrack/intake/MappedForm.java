package dev.righttrack.intake;

import dev.righttrack.findings.Findings;
import java.util.List;
import java.util.Optional;

/**
 * Records of a foreign file, as a mapping file makes candidates of them.
 *
 * @param form how the records are written
 * @param map what their fields say
 * @param kept the fields that are only passed through
 * @param unmapped counts what the mapping file does not have
 */
record MappedForm(RecordForm form, ColumnMap map, List<String> kept, Unmapped unmapped) implements RecordForm {
    MappedForm {
        kept = List.copyOf(kept);
    }

    @Override
    public Optional<Node> read(String text, String file, int line, Findings findings) {
        return form.read(text, file, line, findings);
    }

    @Override
    public Optional<Node> candidate(Node record, Findings findings) {
        return Fields.of(record, "a record", findings).map(fields -> new MappedRecord(this).candidate(fields));
    }

    @Override
    public boolean isDocument() {
        return form.isDocument();
    }
}
