package dev.righttrack.intake.exports;

import dev.righttrack.findings.Findings;
import dev.righttrack.intake.document.DocumentReader;
import dev.righttrack.intake.document.LongTexts;
import dev.righttrack.intake.document.Node;
import dev.righttrack.intake.document.TextFile;
import dev.righttrack.reading.document.DocumentTexts;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Optional;
import java.util.stream.Stream;

/** A file in JSON or YAML as a tree of values; what cannot be read as such has none, and is reported by whoever reads it otherwise. */
final class TreeFile {

    private TreeFile() {}

    /**
     * The values of a file in JSON; long texts, such as a photo, are cut.
     *
     * @param signs texts without which the file is of no interest
     * @return empty if it does not begin with a brace, or is broken or too large
     */
    static Optional<Node> json(byte[] bytes, String... signs) {
        if (!begins(bytes, '{')) {
            return Optional.empty();
        }
        String text = withoutLongTexts(bytes);
        return Stream.of(signs).allMatch(text::contains) ? parsed(text, 1) : Optional.empty();
    }

    /** The same of a text that begins at some line of its file. */
    static Optional<Node> json(String text, int line) {
        String start = text.stripLeading();
        return start.startsWith("{") || start.startsWith("[") ? parsed(text, line) : Optional.empty();
    }

    /**
     * The values of a file in YAML.
     *
     * @param sign a text without which it is of no interest
     * @return empty if the file is JSON, broken or too large, or without that text
     */
    static Optional<Node> yaml(byte[] bytes, String sign) {
        if (bytes.length > TextFile.MOST_BYTES || begins(bytes, '{') || begins(bytes, '<') || begins(bytes, '%')) {
            return Optional.empty();
        }
        String text = DocumentTexts.decoded(bytes);
        return text.startsWith(sign) || text.contains("\n" + sign) ? parsed(text, 1) : Optional.empty();
    }

    private static String withoutLongTexts(byte[] bytes) {
        try (LongTexts texts = new LongTexts(new ByteArrayInputStream(bytes))) {
            return DocumentTexts.decoded(texts.readNBytes(TextFile.MOST_BYTES + 1));
        } catch (IOException broken) {
            return "";
        }
    }

    private static Optional<Node> parsed(String text, int line) {
        return text.length() > TextFile.MOST_BYTES
                ? Optional.empty()
                : new DocumentReader("export", line, new Findings()).read(text);
    }

    private static boolean begins(byte[] bytes, char sign) {
        int from = bytes.length >= 3 && bytes[0] == (byte) 0xEF ? 3 : 0;
        while (from < bytes.length && bytes[from] <= ' ' && bytes[from] >= 0) {
            from++;
        }
        return from < bytes.length && bytes[from] == sign;
    }
}
