package dev.righttrack.reading.document;

import dev.righttrack.findings.Check;
import java.io.IOException;
import java.io.InputStream;
import java.io.Writer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.MemoryUsageSetting;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDNameTreeNode;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.pdmodel.font.FontMappers;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** The text layer of a PDF, page by page. */
final class PdfDocument {

    private static final int MOST_PAGES = 60;
    private static final int MOST_GLYPHS = 400_000;
    private static final int MOST_ATTACHMENTS = 4;
    private static final int MOST_BYTES_ATTACHED = 8 << 20;
    private static final int MOST_NODES = 100;
    private static final long MOST_CACHED = 128L << 20;

    /** Held, since a logger that nobody holds forgets its level. */
    @SuppressWarnings("UnusedVariable")
    private static final List<Logger> SILENCED = silenced();

    static {
        System.setProperty("java.awt.headless", "true");
        FontMappers.set(new EmbeddedFonts());
    }

    private PdfDocument() {}

    /** The library tells a log of each flaw of a document; one that hinders its reading comes as an exception. */
    private static List<Logger> silenced() {
        List<Logger> loggers = List.of(Logger.getLogger("org.apache.pdfbox"), Logger.getLogger("org.apache.fontbox"));
        loggers.forEach(logger -> logger.setLevel(Level.OFF));
        return loggers;
    }

    /**
     * Adds the lines of a PDF.
     *
     * @throws RefusedDocumentException if it is locked by a password or beyond a bound
     * @throws IOException if it is broken
     */
    static void read(byte[] bytes, LineCollector lines) throws IOException {
        PackedStreams.check(bytes);
        try (PDDocument document = Loader.loadPDF(
                bytes, "", null, null, MemoryUsageSetting.setupMainMemoryOnly(MOST_CACHED).streamCache)) {
            new Pages(lines).writeText(document, Writer.nullWriter());
        } catch (InvalidPasswordException locked) {
            throw new RefusedDocumentException(
                    Check.LOCKED_FILE, "this PDF is locked by a password", "Save it without one.");
        }
    }

    /**
     * What is attached to a PDF as a whole.
     *
     * @throws IOException if it is broken, locked, or beyond a bound
     */
    static List<byte[]> attachments(byte[] bytes) throws IOException {
        PackedStreams.check(bytes);
        try (PDDocument document = Loader.loadPDF(
                bytes, "", null, null, MemoryUsageSetting.setupMainMemoryOnly(MOST_CACHED).streamCache)) {
            PDDocumentNameDictionary names = document.getDocumentCatalog().getNames();
            List<byte[]> files = new ArrayList<>();
            if (names != null && names.getEmbeddedFiles() != null) {
                collect(names.getEmbeddedFiles(), new HashSet<>(), files);
            }
            return files;
        }
    }

    /** The names are a tree, which may go in circles. */
    private static void collect(PDNameTreeNode<PDComplexFileSpecification> names, Set<Object> seen, List<byte[]> files)
            throws IOException {
        if (!seen.add(names.getCOSObject()) || seen.size() > MOST_NODES) {
            return;
        }
        Map<String, PDComplexFileSpecification> here = names.getNames();
        for (PDComplexFileSpecification one :
                here == null ? List.<PDComplexFileSpecification>of() : List.copyOf(here.values())) {
            PDEmbeddedFile file =
                    one.getEmbeddedFileUnicode() == null ? one.getEmbeddedFile() : one.getEmbeddedFileUnicode();
            if (file != null && files.size() < MOST_ATTACHMENTS) {
                try (InputStream in = file.createInputStream()) {
                    files.add(in.readNBytes(MOST_BYTES_ATTACHED));
                }
            }
        }
        List<PDNameTreeNode<PDComplexFileSpecification>> below = names.getKids();
        if (below != null) {
            for (PDNameTreeNode<PDComplexFileSpecification> kid : below) {
                collect(kid, seen, files);
            }
        }
    }

    private static final class Pages extends PDFTextStripper {
        private final LineCollector lines;
        private final List<Glyph> glyphs = new ArrayList<>();
        private int glyphsInAll;

        Pages(LineCollector lines) {
            this.lines = lines;
            setEndPage(MOST_PAGES);
        }

        @Override
        protected void processTextPosition(TextPosition at) {
            glyphsInAll++;
            if (glyphsInAll <= MOST_GLYPHS
                    && at.getUnicode() != null
                    && !at.getUnicode().isEmpty()) {
                glyphs.add(Glyph.of(at));
            }
        }

        @Override
        public void processPage(PDPage page) throws IOException {
            if (glyphsInAll <= MOST_GLYPHS && !lines.isFull()) {
                super.processPage(page);
            }
        }

        /** Called at the end of a page, in place of the library's own layout. */
        @Override
        protected void writePage() {
            lines.page(getCurrentPageNo());
            new PageLayout(lines).write(glyphs);
            glyphs.clear();
        }
    }
}
