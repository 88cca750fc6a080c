package dev.righttrack.intake.exports;

import dev.righttrack.reading.document.DocumentForm;
import dev.righttrack.reading.document.StatedLines;
import java.io.IOException;

/** Reads one form of export. Only what it names is read: whatever else stands in the file reaches no line. */
interface ExportReader {

    /** The form. */
    DocumentForm form();

    /** Whether a file has that form, by its content. */
    boolean reads(byte[] bytes);

    /**
     * Adds the lines of a file of that form.
     *
     * @throws IOException if it is broken, or not to be read
     */
    void read(byte[] bytes, StatedLines lines) throws IOException;
}
