package dev.righttrack.intake.record;

import dev.righttrack.findings.Check;
import dev.righttrack.findings.Finding;
import dev.righttrack.findings.Place;
import dev.righttrack.intake.document.LongTexts;
import dev.righttrack.intake.document.TextFile;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;

/** One record of an input as it stands there, not looked at yet. Safe for use by several threads. */
public final class RawRecord {

    private final String file;
    private final int line;
    private final byte[] bytes;
    private final List<Finding> troubles;
    private final List<Finding> notes;
    private final RecordForm form;

    private RawRecord(
            String file, int line, byte[] bytes, List<Finding> troubles, List<Finding> notes, RecordForm form) {
        this.notes = List.copyOf(notes);
        this.file = file;
        this.line = line;
        this.bytes = bytes;
        this.troubles = List.copyOf(troubles);
        this.form = form;
    }

    static RawRecord of(String file, int line, byte[] bytes, RecordForm form) {
        return new RawRecord(file, line, bytes, List.of(), List.of(), form);
    }

    /**
     * A line of JSON that something else took apart; its long texts are cut, as where this program takes lines apart.
     *
     * @param bytes the line without its end; not to be changed any more
     */
    public static RawRecord line(String file, int line, byte[] bytes) {
        byte[] cut = withoutLongTexts(bytes);
        return cut.length > TextFile.MOST_BYTES
                ? trouble(file, line, cut, List.of(tooLong(file, line)), RecordForm.LINES)
                : of(file, line, cut, RecordForm.LINES);
    }

    /** The bytes themselves where no text can be long, or where one is longer than anything that is read. */
    private static byte[] withoutLongTexts(byte[] bytes) {
        if (bytes.length <= LongTexts.LONGEST) {
            return bytes;
        }
        try (LongTexts texts = new LongTexts(new ByteArrayInputStream(bytes))) {
            return texts.readAllBytes();
        } catch (IOException tooLong) {
            return bytes;
        }
    }

    /** A record that cannot even be distinguished from what follows; as much of it as was kept. */
    static RawRecord trouble(String file, int line, byte[] bytes, List<Finding> troubles, RecordForm form) {
        return new RawRecord(file, line, bytes, troubles, List.of(), form);
    }

    /** The same record with what was found around it, such as in the header of its table. */
    RawRecord noting(List<Finding> around) {
        return around.isEmpty() ? this : new RawRecord(file, line, bytes, troubles, around, form);
    }

    /** What was found around the record, and keeps nobody from reading it. */
    public List<Finding> notes() {
        return notes;
    }

    /** The input, as its user named it. */
    public String file() {
        return file;
    }

    /** The line on which it begins, from 1. */
    public int line() {
        return line;
    }

    /** How many bytes it holds. */
    public int size() {
        return bytes.length;
    }

    /** The bytes of the record. */
    public byte[] bytes() {
        return bytes;
    }

    /** What is wrong with the record before it is looked at. */
    public List<Finding> troubles() {
        return troubles;
    }

    /** How the record is written. */
    public RecordForm form() {
        return form;
    }

    /**
     * Its text for people to look at, whatever its bytes are.
     *
     * @param most at most so many characters, and an ellipsis
     */
    public String text(int most) {
        String text = new String(bytes, 0, Math.min(bytes.length, 4 * most), java.nio.charset.StandardCharsets.UTF_8);
        return text.length() <= most ? text : text.substring(0, most) + "\u2026";
    }

    /** That a record is larger than any candidate. */
    static Finding tooLong(String file, int line) {
        return tooLong(file, line, TextFile.MOST_BYTES);
    }

    /** The same with another bound. */
    static Finding tooLong(String file, int line, int most) {
        return Finding.error(
                new Place(file, line, 1),
                Check.TOO_LARGE,
                "this record is larger than " + (most >> 20) + " MiB",
                "No candidate is that long.");
    }
}
