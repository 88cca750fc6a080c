package dev.righttrack.reading.document;

import dev.righttrack.text.ExtractedText;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;

/** The text of a file of text or Markdown. */
final class PlainDocument {

    private static final Pattern HEADING = Pattern.compile("^\\s{0,3}#{1,6}\\s+(.*?)\\s*#*\\s*$");
    private static final Pattern RULE = Pattern.compile("^\\s*(?:[-=_*~]\\s*){3,}$");
    private static final Pattern ALONE_BOLD = Pattern.compile("^\\s*(?:\\*\\*|__)([^*_]{2,60}?):?(?:\\*\\*|__):?\\s*$");
    private static final Pattern EMPHASIS = Pattern.compile("\\*\\*|__|`|(?<![\\w*])\\*(?=\\S)|(?<=\\S)\\*(?![\\w*])");
    private static final Pattern LINK = Pattern.compile("\\[([^\\]]{1,200})\\]\\([^)]{0,500}\\)");
    private static final Pattern IMAGE = Pattern.compile("!\\[[^\\]]{0,200}\\]\\([^)]{0,500}\\)");
    private static final Pattern TAG = Pattern.compile("<[/a-zA-Z!][^>]{0,500}>");
    private static final Pattern TABLE_RULE = Pattern.compile("^\\s*\\|?(?:\\s*:?-{2,}:?\\s*\\|)+\\s*:?-*:?\\s*$");

    private PlainDocument() {}

    /** The characters of bytes: UTF-8, UTF-16 with its mark, or else the western encoding of old programs. */
    static String decoded(byte[] bytes) {
        if (bytes.length >= 2 && ((bytes[0] == -1 && bytes[1] == -2) || (bytes[0] == -2 && bytes[1] == -1))) {
            return new String(bytes, StandardCharsets.UTF_16);
        }
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (CharacterCodingException other) {
            return new String(bytes, Charset.forName("windows-1252"));
        }
    }

    static void read(String text, boolean isMarkdown, LineCollector lines) {
        List<String> all = ExtractedText.lines(text);
        for (int i = 0; i < all.size() && !lines.isFull(); i++) {
            String line = all.get(i);
            boolean isUnderlined = i + 1 < all.size()
                    && !line.isBlank()
                    && RULE.matcher(all.get(i + 1)).matches();
            if (RULE.matcher(line).matches() || TABLE_RULE.matcher(line).matches()) {
                lines.line("", false);
            } else {
                lines.line(isMarkdown ? withoutMarks(line) : line, isUnderlined || isHeading(line));
            }
        }
    }

    private static boolean isHeading(String line) {
        return HEADING.matcher(line).matches() || ALONE_BOLD.matcher(line).matches();
    }

    private static String withoutMarks(String line) {
        String plain = HEADING.matcher(line).replaceFirst("$1");
        plain = IMAGE.matcher(plain).replaceAll(" ");
        plain = LINK.matcher(plain).replaceAll("$1");
        plain = TAG.matcher(plain).replaceAll(" ");
        plain = EMPHASIS.matcher(plain).replaceAll("");
        return plain.strip().startsWith("|") ? plain.replace('|', '\t').strip() : plain;
    }
}
