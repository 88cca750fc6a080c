package dev.righttrack.intake.mapping;

import dev.righttrack.knowledge.Vocabulary;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * How the fields of a foreign file become a candidate's, as a mapping file says. Immutable, and safe for use by several
 * threads.
 */
public final class ColumnMap {

    private final String name;
    private final String text;
    private final Map<String, String> names = new LinkedHashMap<>();
    private final Map<String, MappedField> fields = new LinkedHashMap<>();

    /**
     * A map.
     *
     * @param fields the field as the mapping file writes it to its meaning, in the order of the file
     */
    public ColumnMap(String name, String text, Map<String, MappedField> fields) {
        this.name = name;
        this.text = text;
        fields.forEach((field, meaning) -> {
            this.names.put(Vocabulary.folded(field), field);
            this.fields.put(Vocabulary.folded(field), meaning);
        });
    }

    /** The mapping file, as its user named it. */
    public String name() {
        return name;
    }

    /** The text of the mapping file, on which results depend. */
    public String text() {
        return text;
    }

    /** What a field says, under any capitals and blanks; empty if the mapping file does not name it. */
    Optional<MappedField> field(String field) {
        return Optional.ofNullable(fields.get(Vocabulary.folded(field)));
    }

    /** Folded field to the field as the mapping file writes it, in the order of the file. */
    Map<String, String> names() {
        return Collections.unmodifiableMap(names);
    }

    /** Whether a cell under a column holds several words, with what stands between the words of a cell. */
    public boolean hasListOfCells(String column) {
        return field(column)
                .filter(MappedField::isList)
                .filter(one -> between(one).isEmpty())
                .isPresent();
    }

    private static String between(MappedField field) {
        if (field instanceof MappedField.Work work) {
            return work.between();
        }
        if (field instanceof MappedField.Names names) {
            return names.between();
        }
        return field instanceof MappedField.Answered answered ? answered.between() : "";
    }
}
