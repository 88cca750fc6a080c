package dev.righttrack.reading.document;

import dev.righttrack.findings.Check;
import dev.righttrack.findings.Finding;
import dev.righttrack.findings.Place;
import dev.righttrack.text.PrintableText;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Reads the text of documents. A document is hostile: it is bounded in bytes, pages, lines and time, nothing that it refers to
 * is opened, and no file is written.
 */
public final class DocumentTexts {

    /** A CV with a photo has a tenth of that. */
    public static final int MOST_BYTES = 20 << 20;

    private static final int MOST_SECONDS = 4;

    /** A document that needs no longer than that of the clock is not watched. */
    private static final long UNWATCHED_MILLIS = 1_000;

    private static final long ROUND_MILLIS = 100;

    /** On a machine that is so busy that a second of work takes longer, nobody waits for it. */
    private static final int CLOCK_SECONDS_TO_ONE = 30;

    private static final byte[] PDF_SIGN = "%PDF-".getBytes(StandardCharsets.ISO_8859_1);
    private static final byte[] ZIP_SIGN = "PK\u0003\u0004".getBytes(StandardCharsets.ISO_8859_1);
    private static final int FIRST_BYTES = 1_024;
    private static final String ATTACHED = "EmbeddedFile";
    private static final int MOST_NAMED = 12;
    private static final int LONGEST_NAME = 40;

    private DocumentTexts() {}

    /**
     * The form that the content of a file has and that is no plain text.
     *
     * @param bytes the whole file
     * @return empty for plain text, and for a form that is not read, such as a spreadsheet
     */
    public static Optional<DocumentForm> packed(byte[] bytes) {
        if (isPdf(bytes)) {
            return Optional.of(DocumentForm.PDF);
        }
        return startsWith(bytes, 0, ZIP_SIGN) ? ZipParts.form(bytes) : Optional.empty();
    }

    /** The form of a text file; only its name tells Markdown from text. */
    private static DocumentForm ofText(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return lower.endsWith(".md") || lower.endsWith(".markdown") ? DocumentForm.MARKDOWN : DocumentForm.TEXT;
    }

    /** Whether a file is a page: it begins as one, but for blanks, comments and a byte-order mark. */
    public static boolean isHtml(byte[] bytes) {
        String start = PlainDocument.decoded(Arrays.copyOf(bytes, Math.min(bytes.length, FIRST_BYTES)))
                .strip()
                .toLowerCase(Locale.ROOT);
        while (start.startsWith("<!--") && start.contains("-->")) {
            start = start.substring(start.indexOf("-->") + 3).strip();
        }
        return start.startsWith("<!doctype html") || start.startsWith("<html") || start.startsWith("<body");
    }

    /**
     * The scripts of linked data in a page, such as a job posting in the terms of schema.org; they are read and never run.
     *
     * @param bytes the whole page
     */
    public static List<String> linkedData(byte[] bytes) {
        return bytes.length > MOST_BYTES ? List.of() : HtmlDocument.linkedData(PlainDocument.decoded(bytes));
    }

    /** Whether a file is a PDF; the signature may stand a little behind the beginning, and every reader of PDF accepts that. */
    public static boolean isPdf(byte[] bytes) {
        int last = Math.min(bytes.length - PDF_SIGN.length, FIRST_BYTES);
        for (int i = 0; i <= last; i++) {
            if (startsWith(bytes, i, PDF_SIGN) && (i == 0 || bytes[i - 1] <= ' ')) {
                return true;
            }
        }
        return false;
    }

    private static boolean startsWith(byte[] bytes, int from, byte[] sign) {
        return bytes.length >= from + sign.length
                && Arrays.equals(bytes, from, from + sign.length, sign, 0, sign.length);
    }

    /**
     * The text of a document.
     *
     * @param bytes the whole file; more than {@link #MOST_BYTES} are refused
     * @param name what it is called in findings and quotations
     */
    public static ReadDocument read(byte[] bytes, String name) {
        return read(bytes, name, MOST_SECONDS);
    }

    /** The same with another bound on time. */
    static ReadDocument read(byte[] bytes, String name, int seconds) {
        if (bytes.length > MOST_BYTES) {
            return tooLarge(name);
        }
        Optional<DocumentForm> packed = packed(bytes);
        DocumentForm form = packed.orElseGet(() -> isHtml(bytes) ? DocumentForm.HTML : ofText(name));
        return bounded(() -> read(bytes, name, form), name, form, seconds);
    }

    /** What reads the lines of a structured document. */
    public interface Structure {
        /**
         * Adds the lines.
         *
         * @throws IOException if the document is broken, or not to be read
         */
        void read(StatedLines lines) throws IOException;
    }

    /**
     * The text of a structured document, within the same bounds.
     *
     * @param size how many bytes it has
     */
    public static ReadDocument read(int size, String name, DocumentForm form, Structure structure) {
        return size > MOST_BYTES
                ? tooLarge(name)
                : bounded(() -> structured(name, form, structure), name, form, MOST_SECONDS);
    }

    private static ReadDocument structured(String name, DocumentForm form, Structure structure) throws IOException {
        LineCollector lines = new LineCollector();
        StatedLines stated = new StatedLines(lines);
        structure.read(stated);
        DocumentText text = lines.text(name, form, stated.droppedValues());
        if (text.isBlank()) {
            return refused(name, Check.NO_TEXT, "this " + form + " says nothing of skills, work or education", "");
        }
        List<Finding> findings = new ArrayList<>(ends(name, lines));
        if (!stated.dropped().isEmpty()) {
            findings.add(Finding.note(
                    Place.of(name),
                    Check.REFUSED_FIELD,
                    "of this " + form + ", dropped unread: " + listed(stated.dropped()),
                    "Advice must not depend on it."));
        }
        if (!stated.unused().isEmpty()) {
            findings.add(Finding.note(
                    Place.of(name), Check.NOT_USED, "of this " + form + ", not read: " + listed(stated.unused()), ""));
        }
        return new ReadDocument(Optional.of(text), findings);
    }

    private static String listed(List<String> names) {
        List<String> first = new ArrayList<>(names.stream()
                .limit(MOST_NAMED)
                .map(name -> PrintableText.shortened(PrintableText.inline(name), LONGEST_NAME))
                .toList());
        if (names.size() > MOST_NAMED) {
            first.add((names.size() - MOST_NAMED) + " more");
        }
        return String.join(", ", first);
    }

    private interface Work {
        ReadDocument read() throws IOException;
    }

    /**
     * In a thread of its own, which is left behind if the document keeps it busy: no reader of PDF looks at an interrupt. What
     * is bounded is its processor time, so that a document is not refused for what else the machine has to do.
     */
    private static ReadDocument bounded(Work work, String name, DocumentForm form, int seconds) {
        FutureTask<ReadDocument> task = new FutureTask<>(() -> guarded(work, name, form));
        Thread thread = new Thread(null, task, "document", 1L << 20);
        thread.setDaemon(true);
        thread.start();
        try {
            Optional<ReadDocument> read = within(task, Math.min(UNWATCHED_MILLIS, TimeUnit.SECONDS.toMillis(seconds)));
            long rounds = TimeUnit.SECONDS.toMillis((long) seconds * CLOCK_SECONDS_TO_ONE) / ROUND_MILLIS;
            while (read.isEmpty() && rounds > 0 && !hasUsed(thread, seconds)) {
                read = within(task, ROUND_MILLIS);
                rounds--;
            }
            if (read.isEmpty()) {
                thread.interrupt();
            }
            return read.orElseGet(() -> refused(
                    name,
                    Check.TOO_LARGE,
                    "reading this document takes longer than " + seconds + " seconds",
                    "Save it anew, or save it as text."));
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return broken(name, form);
        } catch (ExecutionException failed) {
            return broken(name, form);
        }
    }

    private static Optional<ReadDocument> within(FutureTask<ReadDocument> task, long millis)
            throws InterruptedException, ExecutionException {
        try {
            return Optional.of(task.get(millis, TimeUnit.MILLISECONDS));
        } catch (TimeoutException late) {
            return Optional.empty();
        }
    }

    /** Whether a thread has used so many seconds of a processor; where that is not measured, the clock alone counts. */
    private static boolean hasUsed(Thread thread, int seconds) {
        return ManagementFactory.getThreadMXBean().getThreadCpuTime(thread.getId())
                >= TimeUnit.SECONDS.toNanos(seconds);
    }

    @SuppressWarnings("PMD.AvoidCatchingThrowable")
    private static ReadDocument guarded(Work work, String name, DocumentForm form) {
        try {
            return work.read();
        } catch (RefusedDocumentException refused) {
            return refused(name, refused.check(), String.valueOf(refused.getMessage()), refused.hint());
        } catch (OutOfMemoryError tooMuch) {
            return refused(name, Check.TOO_LARGE, "reading this document takes too much memory", "Save it as text.");
        } catch (IOException | RuntimeException | StackOverflowError broken) {
            return broken(name, form);
        }
    }

    private static ReadDocument read(byte[] bytes, String name, DocumentForm form) throws IOException {
        LineCollector lines = new LineCollector();
        switch (form) {
            case PDF -> PdfDocument.read(bytes, lines);
            case DOCX, ODT ->
                XmlDocument.read(ZipParts.part(bytes, ZipParts.textPart(form)).orElseThrow(IOException::new), lines);
            case HTML -> HtmlDocument.read(PlainDocument.decoded(bytes), lines);
            case MARKDOWN, TEXT ->
                PlainDocument.read(PlainDocument.decoded(bytes), form == DocumentForm.MARKDOWN, lines);
            default -> throw new IOException("no document");
        }
        DocumentText text = lines.text(name, form, 0);
        if (text.isBlank()) {
            String what = form == DocumentForm.PDF ? "; it is probably a scan" : "";
            return refused(
                    name,
                    Check.NO_TEXT,
                    "this " + form + " holds no text" + what,
                    "Pictures of words are not read. Take the document from which it was made.");
        }
        return new ReadDocument(Optional.of(text), ends(name, lines));
    }

    /** That the end of a document was left out, where it was. */
    private static List<Finding> ends(String name, LineCollector lines) {
        return lines.isFull()
                ? List.of(Finding.warning(
                        Place.of(name),
                        Check.TOO_LARGE,
                        "this document is longer than is read, and its end was left out",
                        ""))
                : List.of();
    }

    /** Whether a file is a PDF to which files may be attached. */
    public static boolean mayHaveAttachments(byte[] bytes) {
        return isPdf(bytes) && new String(bytes, StandardCharsets.ISO_8859_1).contains(ATTACHED);
    }

    /**
     * The files that are attached to a PDF, within bounds; to be called from a {@link Structure} only, which is bounded in time.
     *
     * @throws IOException if it is broken, locked, or beyond a bound
     */
    public static List<byte[]> attachments(byte[] pdf) throws IOException {
        return PdfDocument.attachments(pdf);
    }

    /** The characters of bytes: UTF-8, UTF-16 with its mark, or else the western encoding of old programs. */
    public static String decoded(byte[] bytes) {
        return PlainDocument.decoded(bytes);
    }

    private static ReadDocument tooLarge(String name) {
        return refused(name, Check.TOO_LARGE, "this document is larger than " + (MOST_BYTES >> 20) + " MiB", "");
    }

    private static ReadDocument broken(String name, DocumentForm form) {
        return refused(
                name,
                Check.BROKEN_INPUT,
                "this " + form + " is damaged, and nothing could be read of it",
                "Save it anew from the program that made it, or put its text into a text file.");
    }

    private static ReadDocument refused(String name, Check check, String message, String hint) {
        return ReadDocument.refused(Finding.error(Place.of(name), check, message, hint));
    }
}
