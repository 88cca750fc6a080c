package dev.righttrack.intake.document;

import dev.righttrack.findings.Check;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Files that are not read as candidates, known by their first bytes: what they are, and what to do with them. */
public final class ForeignFormat {

    /** How many of the first bytes are looked at. */
    public static final int LOOKED_AT = 1 << 12;

    private static final String ENCODING = "Save the file with the encoding UTF-8.";
    private static final String EXPORT = "Save what it holds as CSV, YAML or JSON.";
    private static final String CV =
            "Of these only CVs of Europass, and pages that describe one person in the words of schema.org, are read. ";
    private static final String DOCUMENT =
            "Save it as PDF, DOCX or text if it is a CV, and as CSV or XLSX if it is a table.";
    private static final String UNPACK = "Unpack it, or pack it with gzip.";
    private static final String ZIP = "PK\u0003\u0004";

    private static final List<Sign> SIGNS = List.of(
            text("\u00FF\u00FE\0\0", "text in UTF-32"),
            text("\0\0\u00FE\u00FF", "text in UTF-32"),
            text("\u00FF\u00FE", "text in UTF-16"),
            text("\u00FE\u00FF", "text in UTF-16"),
            file("%PDF-", "a", "PDF", EXPORT),
            file("\u00D0\u00CF\u0011\u00E0", "a", "file of an old office program", DOCUMENT),
            file("{\\rtf", "a", "text in RTF", DOCUMENT),
            file("SQLite f", "a", "data base", EXPORT),
            file("PAR1", "a", "file of Parquet", EXPORT),
            file("\u0089PNG", "a", "picture", EXPORT),
            file("\u00FF\u00D8\u00FF", "a", "picture", EXPORT),
            file("GIF8", "a", "picture", EXPORT),
            file("\u001F\u008B", "a", "file packed with gzip twice", "Unpack it once."),
            file("BZh", "a", "file packed with bzip2", UNPACK),
            file("\u00FD7zXZ", "a", "file packed with xz", UNPACK),
            file("7z\u00BC\u00AF", "a", "file packed with 7-Zip", UNPACK),
            file("(\u00B5/\u00FD", "a", "file packed with zstd", UNPACK));

    /** What a ZIP archive is by a name in it; the first that is found counts. */
    private static final List<Sign> ARCHIVES = List.of(
            file("word/", "a", "Word file", EXPORT),
            file("xl/", "a", "spreadsheet", EXPORT),
            file("opendocument.text", "a", "text of an office program", EXPORT),
            file("opendocument.spreadsheet", "a", "spreadsheet", "Save it as XLSX or CSV."),
            file("ppt/", "a", "presentation", DOCUMENT));

    private static final Kind ARCHIVE = new Kind(
            Check.FOREIGN_FILE,
            "ZIP archive",
            new SyntaxDiagnosis(
                    "this is a ZIP archive, or a spreadsheet or document that is damaged or of another kind",
                    "Unpack an archive and name its folder; save a document anew as PDF or DOCX, a spreadsheet as XLSX or CSV."));

    /** What an archive is by its name, where its beginning does not show it. */
    private static final Map<String, String> BY_NAME = Map.of(
            ".xlsx", "spreadsheet", ".ods", "spreadsheet", ".docx", "Word file", ".odt", "text of an office program");

    private static final List<Sign> MARKUP = List.of(
            file("<!doctype html", "an", "HTML page", CV + DOCUMENT),
            file("<html", "an", "HTML page", CV + DOCUMENT),
            file("<?xml", "an", "XML file", CV + EXPORT),
            file("<skillspassport", "an", "XML file", CV + EXPORT),
            file("<candidate", "an", "XML file", CV + EXPORT),
            file("\\documentclass", "a", "text in TeX", "It is read if a document begins in it. " + DOCUMENT));

    /**
     * A kind of file.
     *
     * @param check the check that refuses it
     * @param noun what it is, without an article
     * @param trouble what it is, and what to do
     */
    public record Kind(Check check, String noun, SyntaxDiagnosis trouble) {}

    private static final class Sign {
        private final byte[] beginning;
        private final Kind kind;

        Sign(String beginning, Kind kind) {
            this.beginning = beginning.getBytes(StandardCharsets.ISO_8859_1);
            this.kind = kind;
        }

        boolean begins(byte[] first) {
            return first.length >= beginning.length
                    && Arrays.equals(first, 0, beginning.length, beginning, 0, beginning.length);
        }
    }

    private ForeignFormat() {}

    private static Sign text(String beginning, String noun) {
        return new Sign(beginning, new Kind(Check.NOT_UTF_8, noun, new SyntaxDiagnosis("this is " + noun, ENCODING)));
    }

    private static Sign file(String beginning, String article, String noun, String hint) {
        return new Sign(
                beginning,
                new Kind(Check.FOREIGN_FILE, noun, new SyntaxDiagnosis("this is " + article + " " + noun, hint)));
    }

    /** What a file is that begins with some bytes, if it is known to be none that is read. */
    public static Optional<Kind> of(byte[] first) {
        if (startsWith(first, ZIP)) {
            return Optional.of(archive(first));
        }
        Optional<Kind> known = SIGNS.stream()
                .filter(sign -> sign.begins(first))
                .map(sign -> sign.kind)
                .findFirst();
        return known.or(() ->
                        isUtf16WithoutMark(first) ? Optional.of(text("", "text in UTF-16").kind) : Optional.empty())
                .or(() -> markup(first));
    }

    /** Whether what begins so may be a document or export that is read as a CV, or a spreadsheet. */
    public static boolean mayBeRead(byte[] first) {
        return startsWith(first, ZIP) || startsWith(first, "%PDF-") || isMarkup(first);
    }

    /** Whether what begins so is XML, HTML or TeX, of which only exports are read. */
    public static boolean isMarkup(byte[] first) {
        return markup(first).isPresent();
    }

    /** The noun for a file of some kind with some name. */
    public static String noun(Kind kind, String name) {
        String ending = name.substring(Math.max(0, name.lastIndexOf('.'))).toLowerCase(Locale.ROOT);
        return kind.equals(ARCHIVE) ? BY_NAME.getOrDefault(ending, kind.noun()) : kind.noun();
    }

    /** Whether the first bytes of a file are those of a text: none of them is a control character other than white space. */
    public static boolean isText(byte[] first) {
        for (byte b : first) {
            if (b >= 0 && b < ' ' && b != '\n' && b != '\r' && b != '\t' && b != '\f') {
                return false;
            }
        }
        return first.length > 0;
    }

    private static boolean startsWith(byte[] first, String sign) {
        return new String(first, 0, Math.min(first.length, sign.length()), StandardCharsets.ISO_8859_1).equals(sign);
    }

    private static Kind archive(byte[] first) {
        String text = new String(first, StandardCharsets.ISO_8859_1);
        return ARCHIVES.stream()
                .filter(sign -> text.contains(new String(sign.beginning, StandardCharsets.ISO_8859_1)))
                .map(sign -> sign.kind)
                .findFirst()
                .orElse(ARCHIVE);
    }

    private static Optional<Kind> markup(byte[] first) {
        String text = new String(first, StandardCharsets.ISO_8859_1);
        String start = text.stripLeading().replaceFirst("^\u00EF\u00BB\u00BF", "");
        String lower = start.toLowerCase(Locale.ROOT);
        return MARKUP.stream()
                .filter(sign -> lower.startsWith(new String(sign.beginning, StandardCharsets.ISO_8859_1)))
                .map(sign -> sign.kind)
                .findFirst();
    }

    /** Two ASCII characters, each with a zero beside it on the same side. */
    private static boolean isUtf16WithoutMark(byte[] first) {
        return first.length >= 4
                && ((first[0] == 0 && first[1] > 0 && first[2] == 0 && first[3] > 0)
                        || (first[0] > 0 && first[1] == 0 && first[2] > 0 && first[3] == 0));
    }
}
