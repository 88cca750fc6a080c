package dev.righttrack.intake.mapping;

import dev.righttrack.findings.Findings;
import dev.righttrack.intake.document.FieldReader;
import dev.righttrack.intake.document.Node;
import dev.righttrack.intake.record.RecordForm;
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
public record MappedForm(RecordForm form, ColumnMap map, List<String> kept, Unmapped unmapped) implements RecordForm {
    public MappedForm {
        kept = List.copyOf(kept);
    }

    @Override
    public Optional<Node> read(String text, String file, int line, Findings findings) {
        return form.read(text, file, line, findings);
    }

    @Override
    public Optional<Node> candidate(Node record, Findings findings) {
        return FieldReader.of(record, "a record", findings)
                .map(fields -> new MappedRecord(map, kept, unmapped).candidate(fields));
    }

    @Override
    public boolean isDocument() {
        return form.isDocument();
    }
}
