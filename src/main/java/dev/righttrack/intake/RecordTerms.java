package dev.righttrack.intake;

import dev.righttrack.intake.mapping.Columns;
import dev.righttrack.intake.mapping.MappedForm;
import dev.righttrack.intake.record.RecordForm;
import dev.righttrack.knowledge.Knowledge;
import java.util.List;
import java.util.Optional;

/**
 * What the records of an input may say.
 *
 * @param knowledge the words of a candidate
 * @param kept the fields that are only passed through
 * @param columns how the fields of a foreign file become a candidate's; absent if they are a candidate's
 */
public record RecordTerms(Knowledge knowledge, List<String> kept, Optional<Columns> columns) {
    public RecordTerms {
        kept = List.copyOf(kept);
    }

    /** The form in which candidates stand in records that are written in some form. */
    RecordForm form(RecordForm written) {
        return columns.<RecordForm>map(some -> new MappedForm(written, some.map(), kept, some.unmapped()))
                .orElse(written);
    }
}
