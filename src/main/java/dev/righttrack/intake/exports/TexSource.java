package dev.righttrack.intake.exports;

import dev.righttrack.intake.document.TextFile;
import dev.righttrack.reading.document.DocumentForm;
import dev.righttrack.reading.document.DocumentTexts;
import dev.righttrack.reading.document.StatedLines;
import java.io.IOException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A CV in the source of LaTeX: what stands between the beginning and the end of its document. TeX is never run. */
final class TexSource implements ExportReader {

    private static final Pattern BEGINS = Pattern.compile("\\A(?:\\uFEFF|\\s|%[^\\n]*+\\n)*+\\\\[a-zA-Z]");
    private static final String BEGIN = "\\begin{document}";
    private static final String END = "\\end{document}";

    @Override
    public DocumentForm form() {
        return DocumentForm.TEX;
    }

    @Override
    public boolean reads(byte[] bytes) {
        if (bytes.length > TextFile.MOST_BYTES) {
            return false;
        }
        String text = DocumentTexts.decoded(bytes);
        Matcher begins = BEGINS.matcher(text);
        return text.contains("\\documentclass") && text.contains(BEGIN) && begins.find();
    }

    @Override
    public void read(byte[] bytes, StatedLines lines) throws IOException {
        String text = DocumentTexts.decoded(bytes).replace("\r\n", "\n");
        int from = text.indexOf(BEGIN);
        if (from < 0) {
            throw new IOException("no document begins");
        }
        int end = text.indexOf(END, from);
        new TexText(text, lines).read(from + BEGIN.length(), end < 0 ? text.length() : end);
    }
}
