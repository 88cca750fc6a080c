package dev.righttrack.intake.exports;

import dev.righttrack.reading.document.DocumentForm;
import dev.righttrack.reading.document.DocumentTexts;
import dev.righttrack.reading.document.ReadDocument;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** The text of CVs, be they documents or exports; which of them a file is, is told by its content. */
public final class CvTexts {

    private static final EuropassXml EUROPASS = new EuropassXml();
    private static final List<ExportReader> EXPORTS = List.of(
            new LinkedInExport(),
            new ReactiveResume(),
            new RenderCv(),
            new YamlResume(),
            EUROPASS,
            new PersonData(),
            new TexSource());

    private CvTexts() {}

    private static Optional<ExportReader> export(byte[] bytes) {
        if (bytes.length > DocumentTexts.MOST_BYTES || DocumentTexts.isPdf(bytes)) {
            return Optional.empty();
        }
        return EXPORTS.stream().filter(one -> one.reads(bytes)).findFirst();
    }

    /**
     * The form of an export or of a document that is no plain text.
     *
     * @param bytes the whole file
     * @return empty for plain text, and for what is not read as a CV, such as a spreadsheet
     */
    public static Optional<DocumentForm> form(byte[] bytes) {
        return export(bytes).map(ExportReader::form).or(() -> DocumentTexts.packed(bytes));
    }

    /** Whether a file is an export. */
    public static boolean isExport(byte[] bytes) {
        return export(bytes).isPresent();
    }

    /**
     * The text of a CV.
     *
     * @param bytes the whole file; what is neither an export nor a document is taken for text
     * @param name what it is called in findings and quotations
     */
    public static ReadDocument read(byte[] bytes, String name) {
        Optional<ExportReader> export = export(bytes);
        if (export.isPresent()) {
            return DocumentTexts.read(
                    bytes.length,
                    name,
                    export.get().form(),
                    lines -> export.get().read(bytes, lines));
        }
        Optional<ReadDocument> attached =
                DocumentTexts.mayHaveAttachments(bytes) ? attached(bytes, name) : Optional.empty();
        return attached.orElseGet(() -> DocumentTexts.read(bytes, name));
    }

    /** The CV of Europass that is attached to a PDF; empty if there is none that can be read. */
    private static Optional<ReadDocument> attached(byte[] bytes, String name) {
        ReadDocument read = DocumentTexts.read(bytes.length, name, DocumentForm.EUROPASS, lines -> {
            Optional<byte[]> xml = DocumentTexts.attachments(bytes).stream()
                    .filter(EUROPASS::reads)
                    .findFirst();
            lines.part("Europass XML");
            EUROPASS.read(xml.orElseThrow(IOException::new), lines);
        });
        return Optional.of(read).filter(one -> one.text().isPresent());
    }
}
