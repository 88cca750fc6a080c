package dev.righttrack.reading.document;

import dev.righttrack.findings.Check;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** The parts of a document that is a ZIP archive; each is unpacked in memory, within bounds. */
final class ZipParts {

    /** The text of a CV of a hundred pages has a tenth of that. */
    static final int MOST_BYTES = 16 << 20;

    private static final int MOST_ENTRIES = 2_000;
    private static final int MOST_RATIO = 200;
    private static final int SMALL = 1 << 20;
    private static final long MOST_IN_ALL = 64L << 20;
    private static final String WORD_PART = "word/document.xml";
    private static final String OPEN_PART = "content.xml";
    private static final String OPEN_TEXT = "application/vnd.oasis.opendocument.text";

    private ZipParts() {}

    /** Which document an archive is; empty if it is another archive, a broken one, or one beyond the bounds. */
    static Optional<DocumentForm> form(byte[] zip) {
        try {
            if (part(zip, WORD_PART).isPresent()) {
                return Optional.of(DocumentForm.DOCX);
            }
            Optional<byte[]> type = part(zip, "mimetype");
            return type.isPresent() && new String(type.get(), StandardCharsets.US_ASCII).startsWith(OPEN_TEXT)
                    ? Optional.of(DocumentForm.ODT)
                    : Optional.empty();
        } catch (RefusedDocumentException beyond) {
            return isNamed(zip, WORD_PART) ? Optional.of(DocumentForm.DOCX) : Optional.empty();
        } catch (IOException | IllegalArgumentException broken) {
            return isNamed(zip, WORD_PART) ? Optional.of(DocumentForm.DOCX) : Optional.empty();
        }
    }

    private static boolean isNamed(byte[] zip, String name) {
        int most = Math.min(zip.length, SMALL);
        return new String(zip, 0, most, StandardCharsets.ISO_8859_1).contains(name);
    }

    static String textPart(DocumentForm form) {
        return form == DocumentForm.DOCX ? WORD_PART : OPEN_PART;
    }

    /**
     * A part, unpacked.
     *
     * @throws RefusedDocumentException if it, or what stands before it, is beyond a bound
     * @throws IOException if the archive is broken
     */
    static Optional<byte[]> part(byte[] zip, String name) throws IOException {
        long all = 0;
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip))) {
            int entries = 0;
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                entries++;
                if (entries > MOST_ENTRIES) {
                    throw tooLarge("this document has more than " + MOST_ENTRIES + " parts");
                }
                if (entry.getName().equals(name)) {
                    return Optional.of(unpacked(in, zip.length));
                }
                all += skipped(in, MOST_IN_ALL - all);
            }
        }
        return Optional.empty();
    }

    private static byte[] unpacked(InputStream in, int packed) throws IOException {
        byte[] bytes = in.readNBytes(MOST_BYTES + 1);
        if (bytes.length > MOST_BYTES || (bytes.length > SMALL && bytes.length / MOST_RATIO > packed)) {
            throw tooLarge("the text of this document unpacks to more than a CV can have");
        }
        return bytes;
    }

    private static long skipped(InputStream in, long most) throws IOException {
        byte[] buffer = new byte[1 << 14];
        long skipped = 0;
        for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
            skipped += read;
            if (skipped > most) {
                throw tooLarge("this document unpacks to more than " + (MOST_IN_ALL >> 20) + " MiB");
            }
        }
        return skipped;
    }

    private static RefusedDocumentException tooLarge(String message) {
        return new RefusedDocumentException(Check.TOO_LARGE, message, "");
    }
}
