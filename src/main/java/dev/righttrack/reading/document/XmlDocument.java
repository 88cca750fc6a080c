package dev.righttrack.reading.document;

import dev.righttrack.findings.Check;
import java.io.IOException;
import java.io.StringReader;
import java.util.Locale;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** The text of a document of Word or in the OpenDocument format: paragraphs, lists, and tables row by row. */
final class XmlDocument {

    private static final int DEEPEST = 200;
    private static final Set<String> SKIPPED =
            Set.of("Fallback", "del", "instrText", "annotation", "note", "tracked-changes");
    private static final Set<String> TABS = Set.of("tab", "ptab");
    private static final Set<String> BREAKS = Set.of("br", "cr", "line-break");

    private final LineCollector lines;
    private final StringBuilder paragraph = new StringBuilder();
    private boolean isHeading;
    private boolean isItem;
    private boolean inText;
    private int cells;
    private int items;

    private XmlDocument(LineCollector lines) {
        this.lines = lines;
    }

    /**
     * Adds the lines of a document. Its bytes are decoded here, since the reader of the JDK writes to the console about those that it
     * cannot decode.
     *
     * @throws RefusedDocumentException if it is no XML, holds a document type, or is nested too deeply
     */
    static void read(byte[] xml, LineCollector lines) throws IOException {
        try {
            XMLStreamReader reader = factory().createXMLStreamReader(new StringReader(PlainDocument.decoded(xml)));
            try {
                new XmlDocument(lines).read(reader);
            } finally {
                reader.close();
            }
        } catch (XMLStreamException | RuntimeException broken) {
            throw new RefusedDocumentException(
                    Check.BROKEN_INPUT, "the text of this document is broken", "Save it anew, or save it as PDF.");
        }
    }

    /** The JDK's own reader, whatever else is on the class path; it resolves nothing and reads no document type. */
    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        return factory;
    }

    private void read(XMLStreamReader reader) throws XMLStreamException, IOException {
        int depth = 0;
        int skippedFrom = 0;
        while (reader.hasNext() && !lines.isFull()) {
            int event = reader.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                depth++;
                if (depth > DEEPEST) {
                    throw new RefusedDocumentException(
                            Check.TOO_LARGE, "the parts of this document are nested too deeply", "");
                }
                if (skippedFrom == 0 && SKIPPED.contains(reader.getLocalName())) {
                    skippedFrom = depth;
                }
                if (skippedFrom == 0) {
                    begin(reader);
                }
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                if (skippedFrom == 0) {
                    end(reader.getLocalName());
                } else if (skippedFrom == depth) {
                    skippedFrom = 0;
                }
                depth--;
            } else if (event == XMLStreamConstants.CHARACTERS && skippedFrom == 0 && inText) {
                paragraph.append(reader.getText());
            }
        }
        flush();
    }

    private void begin(XMLStreamReader reader) {
        String name = reader.getLocalName();
        if (name.equals("p") || name.equals("h")) {
            if (cells == 0) {
                flush();
            } else if (!paragraph.isEmpty() && !paragraph.toString().endsWith("\t")) {
                flushKeepingRow();
            }
            isHeading = name.equals("h");
            inText = isOpenDocument(reader);
            isItem = items > 0;
        } else if (name.equals("pStyle")) {
            String style = attribute(reader, "val").toLowerCase(Locale.ROOT);
            isHeading |= style.startsWith("heading")
                    || style.startsWith("berschrift")
                    || style.startsWith("titre")
                    || style.startsWith("title");
        } else if (name.equals("numPr")) {
            isItem = true;
        } else if (name.equals("t")) {
            inText = true;
        } else if (TABS.contains(name) && !isInTabs(reader)) {
            paragraph.append('\t');
        } else if (name.equals("s")) {
            paragraph.append(' ');
        } else if (BREAKS.contains(name)) {
            flushKeepingRow();
        } else if (name.equals("tc") || name.equals("table-cell")) {
            cells++;
        } else if (name.equals("list-item")) {
            items++;
        }
    }

    /** A stop of a ruler has a position, and stands for no character. */
    private static boolean isInTabs(XMLStreamReader reader) {
        return !attribute(reader, "pos").isEmpty();
    }

    private static boolean isOpenDocument(XMLStreamReader reader) {
        String space = reader.getNamespaceURI();
        return space != null && space.contains("opendocument");
    }

    private static String attribute(XMLStreamReader reader, String name) {
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            if (reader.getAttributeLocalName(i).equals(name)) {
                return reader.getAttributeValue(i);
            }
        }
        return "";
    }

    private void end(String name) {
        switch (name) {
            case "t" -> inText = false;
            case "p", "h" -> {
                inText = false;
                if (cells == 0) {
                    end();
                }
            }
            case "tc", "table-cell" -> {
                cells = Math.max(0, cells - 1);
                if (cells == 0) {
                    paragraph.append('\t');
                }
            }
            case "tr", "table-row" -> {
                if (cells == 0) {
                    end();
                }
            }
            case "list-item" -> items = Math.max(0, items - 1);
            default -> {}
        }
    }

    private void end() {
        if (paragraph.toString().isBlank()) {
            lines.line("", false);
            paragraph.setLength(0);
        }
        flush();
    }

    private void flush() {
        if (!paragraph.isEmpty()) {
            lines.line((isItem ? "\u2022 " : "") + paragraph.toString().strip(), isHeading);
            paragraph.setLength(0);
        }
        isHeading = false;
        isItem = false;
    }

    private void flushKeepingRow() {
        if (!paragraph.toString().isBlank()) {
            lines.line((isItem ? "\u2022 " : "") + paragraph.toString().strip(), isHeading);
        }
        paragraph.setLength(0);
        isItem = false;
    }
}
