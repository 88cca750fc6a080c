package dev.righttrack.intake.document;

import dev.righttrack.findings.Check;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Files that are no text in UTF-8, known by their first bytes: what they are, and what to do with them. */
public final class ForeignFormat {

    /** How many of the first bytes are looked at. */
    public static final int LOOKED_AT = 8;

    private static final String ENCODING = "Save the file with the encoding UTF-8.";
    private static final String EXPORT = "Save what it holds as CSV, YAML or JSON.";
    private static final String UNPACK = "Unpack it, or pack it with gzip.";

    private static final List<Sign> SIGNS = List.of(
            new Sign(bytes("\u00FF\u00FE\0\0"), Check.NOT_UTF_8, "this is text in UTF-32", ENCODING),
            new Sign(bytes("\0\0\u00FE\u00FF"), Check.NOT_UTF_8, "this is text in UTF-32", ENCODING),
            new Sign(bytes("\u00FF\u00FE"), Check.NOT_UTF_8, "this is text in UTF-16", ENCODING),
            new Sign(bytes("\u00FE\u00FF"), Check.NOT_UTF_8, "this is text in UTF-16", ENCODING),
            new Sign(bytes("%PDF-"), Check.FOREIGN_FILE, "this is a PDF", EXPORT),
            new Sign(
                    bytes("PK\u0003\u0004"),
                    Check.FOREIGN_FILE,
                    "this is a spreadsheet, a Word file or a ZIP archive",
                    EXPORT),
            new Sign(
                    bytes("\u00D0\u00CF\u0011\u00E0"),
                    Check.FOREIGN_FILE,
                    "this is a file of an old office program",
                    EXPORT),
            new Sign(bytes("{\\rtf"), Check.FOREIGN_FILE, "this is a text in RTF", EXPORT),
            new Sign(bytes("SQLite f"), Check.FOREIGN_FILE, "this is a data base", EXPORT),
            new Sign(bytes("PAR1"), Check.FOREIGN_FILE, "this is a file of Parquet", EXPORT),
            new Sign(bytes("\u001F\u008B"), Check.FOREIGN_FILE, "this is packed with gzip twice", "Unpack it once."),
            new Sign(bytes("BZh"), Check.FOREIGN_FILE, "this is packed with bzip2", UNPACK),
            new Sign(bytes("\u00FD7zXZ"), Check.FOREIGN_FILE, "this is packed with xz", UNPACK),
            new Sign(bytes("7z\u00BC\u00AF"), Check.FOREIGN_FILE, "this is packed with 7-Zip", UNPACK),
            new Sign(bytes("(\u00B5/\u00FD"), Check.FOREIGN_FILE, "this is packed with zstd", UNPACK));

    /**
     * A kind of file.
     *
     * @param check the check that refuses it
     * @param trouble what it is, and what to do
     */
    public record Kind(Check check, SyntaxDiagnosis trouble) {}

    private static final class Sign {
        private final byte[] beginning;
        private final Kind kind;

        Sign(byte[] beginning, Check check, String message, String hint) {
            this.beginning = beginning;
            this.kind = new Kind(check, new SyntaxDiagnosis(message, hint));
        }
    }

    private ForeignFormat() {}

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    /** What a file is that begins with some bytes, if it is known to be no text in UTF-8. */
    public static Optional<Kind> of(byte[] first) {
        Optional<Kind> known = SIGNS.stream()
                .filter(sign -> first.length >= sign.beginning.length
                        && Arrays.equals(first, 0, sign.beginning.length, sign.beginning, 0, sign.beginning.length))
                .map(sign -> sign.kind)
                .findFirst();
        return known.or(() -> isUtf16WithoutMark(first)
                ? Optional.of(new Kind(Check.NOT_UTF_8, new SyntaxDiagnosis("this is text in UTF-16", ENCODING)))
                : Optional.empty());
    }

    /** Two ASCII characters, each with a zero beside it on the same side. */
    private static boolean isUtf16WithoutMark(byte[] first) {
        return first.length >= 4
                && ((first[0] == 0 && first[1] > 0 && first[2] == 0 && first[3] > 0)
                        || (first[0] > 0 && first[1] == 0 && first[2] > 0 && first[3] == 0));
    }
}
