package dev.righttrack.reading.document;

import dev.righttrack.knowledge.words.CvSection;
import java.util.Optional;

/**
 * What a structured document says of one of its lines, where nothing has to be concluded from headings.
 *
 * @param part the part in which the line stands, such as a table of an export; may be empty
 * @param section what the line is about; absent where the person named the section in words of their own
 * @param title those words; may be empty
 */
public record StatedPlace(String part, Optional<CvSection> section, String title) {

    /** Of a line of a document that states nothing. */
    public static final StatedPlace NONE = new StatedPlace("", Optional.empty(), "");

    /** Whether the document says what the line is about. */
    public boolean isStated() {
        return section.isPresent() || !title.isEmpty();
    }
}
