package dev.righttrack.reading.document;

import java.util.List;

/**
 * The text of a document in the order in which a person reads it; what is quoted from the document is cut out of it by offsets.
 *
 * @param name what the document is called
 * @param form what it was
 * @param text all lines, with a line feed behind each
 * @param lines where each line stands, in order
 * @param dropped how many values were left out before, because no advice may rest on them
 */
public record DocumentText(String name, DocumentForm form, String text, List<TextLine> lines, int dropped) {

    public DocumentText {
        lines = List.copyOf(lines);
    }

    /** The text of a line. */
    public String of(TextLine line) {
        return text.substring(line.from(), line.to());
    }

    /** Whether there is nothing in it but blanks. */
    public boolean isBlank() {
        return text.isBlank();
    }
}
