package dev.righttrack.reading;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** Ways in which people lay out a CV, each with its file format. */
enum CvLayout {
    TEXT_CAPITALS("txt"),
    TEXT_BROKEN("txt"),
    MARKDOWN("md"),
    WORD_STYLES("docx"),
    WORD_TABLE("docx"),
    OPEN_DOCUMENT("odt"),
    PDF_ONE_COLUMN("pdf"),
    PDF_TWO_COLUMNS("pdf"),
    PDF_NARROW("pdf"),
    PDF_DATES_LEFT("pdf");

    private static final Set<String> SIDE = Set.of("skills", "languages", "personal", "interests");
    private static final float SIZE = 9.5f;
    private static final float LEADING = 13;

    private final String ending;

    CvLayout(String ending) {
        this.ending = ending;
    }

    /** The name of a file of it. */
    String file(CorpusCv cv) {
        return cv.name().replace(".yaml", "." + ending);
    }

    /** The file. */
    byte[] bytes(CorpusCv cv) {
        try {
            return switch (this) {
                case TEXT_CAPITALS -> utf8(capitals(cv));
                case TEXT_BROKEN -> utf8(broken(cv));
                case MARKDOWN -> utf8(markdown(cv));
                case WORD_STYLES -> word(cv, false);
                case WORD_TABLE -> word(cv, true);
                case OPEN_DOCUMENT -> openDocument(cv);
                case PDF_ONE_COLUMN -> pdf(cv, new Sheet(50, 495, false), false);
                case PDF_NARROW -> pdf(cv, new Sheet(60, 300, true), false);
                case PDF_DATES_LEFT -> pdf(cv, new Sheet(130, 415, false), true);
                case PDF_TWO_COLUMNS -> twoColumns(cv);
            };
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static String capitals(CorpusCv cv) {
        StringBuilder text = new StringBuilder("Robin Muster\n");
        for (CorpusCv.Part part : cv.parts()) {
            text.append('\n')
                    .append(part.heading().isEmpty() ? "" : part.heading().toUpperCase(Locale.ROOT) + "\n");
            part.lines().forEach(line -> text.append(line).append('\n'));
            for (CorpusCv.Item item : part.items()) {
                text.append(item.title())
                        .append(item.dates().isEmpty() ? "" : "    " + item.dates())
                        .append('\n');
                item.lines().forEach(line -> text.append("- ").append(line).append('\n'));
            }
        }
        return text.toString();
    }

    private static String broken(CorpusCv cv) {
        StringBuilder text = new StringBuilder("Robin Muster\n");
        for (CorpusCv.Part part : cv.parts()) {
            if (!part.heading().isEmpty()) {
                text.append('\n')
                        .append(part.heading())
                        .append('\n')
                        .append("-".repeat(part.heading().length()))
                        .append('\n');
            } else {
                text.append('\n');
            }
            part.lines().forEach(line -> wrap(line, "", text));
            for (CorpusCv.Item item : part.items()) {
                text.append('\n').append(item.title());
                text.append(item.dates().isEmpty() ? "" : " (" + item.dates() + ")")
                        .append('\n');
                item.lines().forEach(line -> wrap(line, "* ", text));
            }
        }
        return text.toString();
    }

    private static void wrap(String line, String bullet, StringBuilder text) {
        StringBuilder row = new StringBuilder(bullet);
        for (String word : line.split(" ", -1)) {
            if (row.length() + word.length() > 72) {
                text.append(row.toString().stripTrailing()).append('\n');
                row.setLength(0);
                row.append(" ".repeat(bullet.length()));
            }
            row.append(word).append(' ');
        }
        text.append(row.toString().stripTrailing()).append('\n');
    }

    private static String markdown(CorpusCv cv) {
        StringBuilder text = new StringBuilder("# Robin Muster\n");
        for (CorpusCv.Part part : cv.parts()) {
            text.append(part.heading().isEmpty() ? "\n" : "\n## " + part.heading() + "\n\n");
            part.lines()
                    .forEach(line -> text.append(part.lines().size() > 1 ? "- " : "")
                            .append(line)
                            .append('\n'));
            for (CorpusCv.Item item : part.items()) {
                text.append("\n**").append(item.title()).append("**");
                text.append(item.dates().isEmpty() ? "" : ", *" + item.dates() + "*")
                        .append("\n\n");
                item.lines().forEach(line -> text.append("* ").append(line).append('\n'));
            }
        }
        return text.toString();
    }

    private static String xml(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }

    private static String paragraph(String style, String text) {
        int half = text.length() / 2;
        return "<w:p><w:pPr>" + style + "</w:pPr><w:r><w:t xml:space=\"preserve\">" + xml(text.substring(0, half))
                + "</w:t></w:r><w:r><w:rPr><w:b/></w:rPr><w:t xml:space=\"preserve\">" + xml(text.substring(half))
                + "</w:t></w:r></w:p>";
    }

    private static byte[] word(CorpusCv cv, boolean isTable) throws IOException {
        String item = "<w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"1\"/></w:numPr>";
        StringBuilder body = new StringBuilder(paragraph("<w:pStyle w:val=\"Title\"/>", "Robin Muster"));
        for (CorpusCv.Part part : cv.parts()) {
            if (!part.heading().isEmpty()) {
                body.append(paragraph("<w:pStyle w:val=\"Heading1\"/>", part.heading()));
            }
            part.lines().forEach(line -> body.append(paragraph("", line)));
            for (CorpusCv.Item entry : part.items()) {
                if (isTable) {
                    body.append("<w:tbl><w:tr><w:tc>")
                            .append(paragraph("", entry.dates()))
                            .append("</w:tc><w:tc>")
                            .append(paragraph("", entry.title()))
                            .append("</w:tc></w:tr></w:tbl>");
                } else {
                    body.append("<w:p><w:r><w:t>")
                            .append(xml(entry.title()))
                            .append("</w:t><w:tab/><w:t>")
                            .append(xml(entry.dates()))
                            .append("</w:t></w:r></w:p>");
                }
                entry.lines().forEach(line -> body.append(paragraph(item, line)));
            }
        }
        return zip(
                "word/document.xml",
                "<?xml version=\"1.0\" encoding=\"UTF-8\"?><w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body>"
                        + body + "</w:body></w:document>",
                "");
    }

    private static byte[] openDocument(CorpusCv cv) throws IOException {
        StringBuilder body = new StringBuilder();
        for (CorpusCv.Part part : cv.parts()) {
            body.append(
                    part.heading().isEmpty()
                            ? ""
                            : "<text:h text:outline-level=\"1\">" + xml(part.heading()) + "</text:h>");
            part.lines()
                    .forEach(line -> body.append("<text:p>").append(xml(line)).append("</text:p>"));
            for (CorpusCv.Item entry : part.items()) {
                body.append("<text:p>")
                        .append(xml(entry.title()))
                        .append("<text:tab/>")
                        .append(xml(entry.dates()))
                        .append("</text:p>");
                if (!entry.lines().isEmpty()) {
                    body.append("<text:list>");
                    entry.lines()
                            .forEach(line -> body.append("<text:list-item><text:p>")
                                    .append(xml(line))
                                    .append("</text:p></text:list-item>"));
                    body.append("</text:list>");
                }
            }
        }
        return zip(
                "content.xml",
                "<?xml version=\"1.0\" encoding=\"UTF-8\"?><office:document-content xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\" xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\"><office:body><office:text>"
                        + body + "</office:text></office:body></office:document-content>",
                "application/vnd.oasis.opendocument.text");
    }

    private static byte[] zip(String name, String content, String type) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            if (!type.isEmpty()) {
                zip.putNextEntry(new ZipEntry("mimetype"));
                zip.write(utf8(type));
            }
            zip.putNextEntry(new ZipEntry(name));
            zip.write(utf8(content));
        }
        return bytes.toByteArray();
    }

    /** Where text stands on a page, and whether words are divided and ligatures used. */
    private record Sheet(float left, float width, boolean isDivided) {}

    private static byte[] pdf(CorpusCv cv, Sheet sheet, boolean isDatesLeft) throws IOException {
        try (Paper paper = new Paper(sheet)) {
            paper.line("Robin Muster", 16, 0);
            for (CorpusCv.Part part : cv.parts()) {
                paper.part(part, isDatesLeft);
            }
            return paper.bytes();
        }
    }

    private static byte[] twoColumns(CorpusCv cv) throws IOException {
        try (Paper paper = new Paper(new Sheet(230, 330, false))) {
            paper.line("Robin Muster", 16, 0);
            for (CorpusCv.Part part : cv.parts()) {
                if (!SIDE.contains(part.kind())) {
                    paper.part(part, false);
                }
            }
            paper.begin(new Sheet(40, 160, false));
            for (CorpusCv.Part part : cv.parts()) {
                if (SIDE.contains(part.kind())) {
                    paper.part(part, false);
                }
            }
            return paper.bytes();
        }
    }

    /** A PDF that is written line by line. */
    private static final class Paper implements AutoCloseable {
        private final PDDocument document = new PDDocument();
        private final PDType0Font font;
        private final List<PDPage> pages = new ArrayList<>();
        private Sheet sheet;
        private int page = -1;
        private float y;

        Paper(Sheet sheet) throws IOException {
            this.sheet = sheet;
            try (InputStream in = PDDocument.class.getResourceAsStream(
                    "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf")) {
                font = PDType0Font.load(document, Objects.requireNonNull(in));
            }
            begin(sheet);
        }

        final void begin(Sheet next) {
            sheet = next;
            page = -1;
            turn();
        }

        private void turn() {
            page++;
            if (page == pages.size()) {
                PDPage fresh = new PDPage(PDRectangle.A4);
                document.addPage(fresh);
                pages.add(fresh);
            }
            y = 780;
        }

        void part(CorpusCv.Part part, boolean isDatesLeft) throws IOException {
            y -= LEADING;
            if (!part.heading().isEmpty()) {
                line(part.heading(), 13, 0);
                y -= 3;
            }
            for (String line : part.lines()) {
                wrapped(line, "");
            }
            for (CorpusCv.Item item : part.items()) {
                if (isDatesLeft) {
                    y -= 4;
                    float top = y;
                    at(item.dates(), SIZE, 40);
                    y = top;
                    wrapped(item.title(), "");
                } else {
                    y -= 4;
                    wrapped(item.title() + (item.dates().isEmpty() ? "" : ", " + item.dates()), "");
                }
                for (String line : item.lines()) {
                    wrapped(line, "\u2022 ");
                }
            }
        }

        private void wrapped(String text, String bullet) throws IOException {
            StringBuilder row = new StringBuilder(bullet);
            for (String word : text.split(" ", -1)) {
                if (width(row + word) > sheet.width() && row.length() > bullet.length()) {
                    String first = sheet.isDivided() ? half(word, row.toString()) : "";
                    line(first.isEmpty() ? row.toString() : row + first + "-", SIZE, 0);
                    row.setLength(0);
                    row.append(bullet.isEmpty() ? "" : "  ")
                            .append(word.substring(first.length()))
                            .append(' ');
                } else {
                    row.append(word).append(' ');
                }
            }
            line(row.toString(), SIZE, 0);
        }

        /** The first half of a long word of small letters if there is room for it. */
        private String half(String word, String row) throws IOException {
            String first = word.length() >= 9 && word.chars().allMatch(Character::isLowerCase)
                    ? word.substring(0, word.length() / 2)
                    : "";
            return width(row + first + "-") <= sheet.width() ? first : "";
        }

        private float width(String text) throws IOException {
            return font.getStringWidth(shown(text)) / 1000 * SIZE;
        }

        private String shown(String text) {
            StringBuilder shown = new StringBuilder();
            String joined = sheet.isDivided() ? text.replace("fi", "\uFB01").replace("fl", "\uFB02") : text;
            joined.codePoints().forEach(c -> {
                try {
                    font.encode(Character.toString(c));
                    shown.appendCodePoint(c);
                } catch (IllegalArgumentException | IOException none) {
                    shown.append(c == 0x2192 ? "->" : " ");
                }
            });
            return shown.toString();
        }

        void line(String text, float size, float indent) throws IOException {
            at(text, size, sheet.left() + indent);
        }

        private void at(String text, float size, float x) throws IOException {
            if (y < 60) {
                turn();
            }
            if (!text.isBlank()) {
                try (PDPageContentStream out = new PDPageContentStream(
                        document, pages.get(page), PDPageContentStream.AppendMode.APPEND, true, true)) {
                    out.beginText();
                    out.setFont(font, size);
                    out.newLineAtOffset(x, y);
                    out.showText(shown(text));
                    out.endText();
                }
            }
            y -= Math.max(LEADING, size * 1.2f);
        }

        byte[] bytes() throws IOException {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.save(out);
            return out.toByteArray();
        }

        @Override
        public void close() throws IOException {
            document.close();
        }
    }
}
