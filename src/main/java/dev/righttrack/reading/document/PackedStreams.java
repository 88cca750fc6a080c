package dev.righttrack.reading.document;

import dev.righttrack.findings.Check;
import java.nio.charset.StandardCharsets;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * Counts what the packed streams of a PDF come to before the PDF is loaded: the library unpacks a stream as a whole, so a small
 * file could take any amount of memory.
 */
final class PackedStreams {

    private static final long MOST_IN_ALL = 192L << 20;
    private static final long MOST_IN_ONE = 48L << 20;
    private static final int MOST_OTHER = 4 << 20;
    private static final int DICTIONARY = 2_000;
    private static final byte[] STREAM = "stream".getBytes(StandardCharsets.ISO_8859_1);

    private PackedStreams() {}

    /** @throws RefusedDocumentException if they come to more than a bound, or are packed in ways that cannot be counted */
    static void check(byte[] pdf) throws RefusedDocumentException {
        long all = 0;
        int at = next(pdf, 0);
        while (at >= 0) {
            int from = Math.max(0, at - DICTIONARY);
            String before = new String(pdf, from, at - from, StandardCharsets.ISO_8859_1);
            int begun = before.lastIndexOf(" obj");
            String dictionary = begun < 0 ? before : before.substring(begun);
            int data = at + STREAM.length;
            all += size(pdf, data, dictionary);
            if (all > MOST_IN_ALL) {
                throw tooLarge();
            }
            at = next(pdf, data);
        }
    }

    private static long size(byte[] pdf, int data, String dictionary) throws RefusedDocumentException {
        int filters = count(dictionary, "/FlateDecode") + count(dictionary, "/Fl ") + count(dictionary, "/Fl]");
        int others = count(dictionary, "/LZW") + count(dictionary, "/RunLength");
        if (filters > 1 || (filters > 0 && others > 0) || others > 1) {
            throw tooLarge();
        }
        if (others > 0 && pdf.length > MOST_OTHER) {
            throw tooLarge();
        }
        return filters == 0 ? 0 : inflated(pdf, data);
    }

    private static int count(String text, String part) {
        int count = 0;
        for (int at = text.indexOf(part); at >= 0; at = text.indexOf(part, at + 1)) {
            count++;
        }
        return count;
    }

    private static long inflated(byte[] pdf, int data) throws RefusedDocumentException {
        int from = data;
        while (from < pdf.length && (pdf[from] == '\r' || pdf[from] == '\n')) {
            from++;
        }
        Inflater inflater = new Inflater();
        try {
            inflater.setInput(pdf, from, pdf.length - from);
            byte[] buffer = new byte[1 << 16];
            long size = 0;
            while (!inflater.finished()) {
                int read = inflater.inflate(buffer);
                if (read == 0) {
                    break;
                }
                size += read;
                if (size > MOST_IN_ONE) {
                    throw tooLarge();
                }
            }
            return size;
        } catch (DataFormatException broken) {
            return 0;
        } finally {
            inflater.end();
        }
    }

    private static RefusedDocumentException tooLarge() {
        return new RefusedDocumentException(
                Check.TOO_LARGE, "this PDF unpacks to more than a CV can have", "Save it anew, or save it as text.");
    }

    /** The next word that begins a stream and does not end one. */
    private static int next(byte[] pdf, int from) {
        for (int i = from; i <= pdf.length - STREAM.length; i++) {
            if (pdf[i] == 's' && matches(pdf, i) && (i < 3 || pdf[i - 1] != 'd') && isEnd(pdf, i + STREAM.length)) {
                return i;
            }
        }
        return -1;
    }

    private static boolean matches(byte[] pdf, int from) {
        for (int i = 0; i < STREAM.length; i++) {
            if (pdf[from + i] != STREAM[i]) {
                return false;
            }
        }
        return true;
    }

    private static boolean isEnd(byte[] pdf, int at) {
        return at < pdf.length && (pdf[at] == '\r' || pdf[at] == '\n' || pdf[at] == ' ');
    }
}
