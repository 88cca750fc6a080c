package dev.righttrack.intake.exports;

import dev.righttrack.reading.document.DocumentTexts;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * An element of an XML file by its local name. No document type is read, no entity resolved, and a text that is longer than any in a
 * CV, such as a photo, is cut.
 */
final class XmlElement {

    private static final Pattern ENCODING =
            Pattern.compile("^<\\?xml[^>]{1,100}encoding=[\"']([A-Za-z][A-Za-z0-9._-]{1,30})[\"']");
    private static final int LONGEST_START = 200;
    private static final int DEEPEST = 100;
    private static final int MOST_ELEMENTS = 50_000;
    private static final int LONGEST = 20_000;

    private final String name;
    private final String namespace;
    private final int line;
    private final Map<String, String> attributes = new LinkedHashMap<>();
    private final List<XmlElement> children = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();

    private XmlElement(XMLStreamReader reader) {
        name = reader.getLocalName();
        namespace = Optional.ofNullable(reader.getNamespaceURI()).orElse("");
        line = Math.max(1, reader.getLocation().getLineNumber());
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            attributes.put(reader.getAttributeLocalName(i), reader.getAttributeValue(i));
        }
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        return factory;
    }

    /** The characters of a file; decoded here, since the reader of the JDK writes to the console about bytes that it cannot decode. */
    private static String decoded(byte[] xml) {
        String start = new String(xml, 0, Math.min(xml.length, LONGEST_START), StandardCharsets.ISO_8859_1);
        Matcher stated = ENCODING.matcher(start);
        String encoding = stated.find() ? stated.group(1) : "";
        boolean isOld =
                !encoding.isEmpty() && !encoding.toLowerCase(Locale.ROOT).startsWith("utf");
        return isOld && Charset.isSupported(encoding)
                ? new String(xml, Charset.forName(encoding))
                : DocumentTexts.decoded(xml);
    }

    /** The first element of a file, without what is in it; empty if there is none. */
    static Optional<XmlElement> root(byte[] xml) {
        try {
            XMLStreamReader reader = factory().createXMLStreamReader(new StringReader(decoded(xml)));
            try {
                while (reader.hasNext()) {
                    if (reader.next() == XMLStreamConstants.START_ELEMENT) {
                        return Optional.of(new XmlElement(reader));
                    }
                }
                return Optional.empty();
            } finally {
                reader.close();
            }
        } catch (XMLStreamException | RuntimeException broken) {
            return Optional.empty();
        }
    }

    /**
     * A file.
     *
     * @throws IOException if it is broken, nested too deeply, or has too many elements
     */
    static XmlElement of(byte[] xml) throws IOException {
        try {
            XMLStreamReader reader = factory().createXMLStreamReader(new StringReader(decoded(xml)));
            try {
                return read(reader);
            } finally {
                reader.close();
            }
        } catch (XMLStreamException | RuntimeException broken) {
            throw new IOException("broken XML", broken);
        }
    }

    private static XmlElement read(XMLStreamReader reader) throws XMLStreamException, IOException {
        List<XmlElement> open = new ArrayList<>();
        Optional<XmlElement> root = Optional.empty();
        int count = 0;
        while (reader.hasNext()) {
            int event = reader.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                XmlElement element = new XmlElement(reader);
                count++;
                if (open.size() > DEEPEST || count > MOST_ELEMENTS) {
                    throw new IOException("more elements than a CV has");
                }
                if (open.isEmpty()) {
                    root = Optional.of(element);
                } else {
                    open.get(open.size() - 1).children.add(element);
                }
                open.add(element);
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                open.remove(open.size() - 1);
            } else if ((event == XMLStreamConstants.CHARACTERS || event == XMLStreamConstants.CDATA)
                    && !open.isEmpty()) {
                open.get(open.size() - 1).append(reader.getText());
            }
        }
        return root.orElseThrow(() -> new IOException("no element"));
    }

    private void append(String more) {
        text.append(more, 0, Math.min(more.length(), Math.max(0, LONGEST - text.length())));
    }

    String name() {
        return name;
    }

    String namespace() {
        return namespace;
    }

    /** The line on which its content begins, from 1. */
    int line() {
        return line;
    }

    /** An attribute; empty if it has none of that name. */
    String attribute(String named) {
        return attributes.getOrDefault(named, "");
    }

    /** Its own text. */
    String text() {
        return text.toString().strip();
    }

    /** The elements directly in it. */
    List<XmlElement> children() {
        return List.copyOf(children);
    }

    /** Those of a name, at any depth, in order; what is within one of them is not looked for. */
    List<XmlElement> all(String named) {
        List<XmlElement> found = new ArrayList<>();
        for (XmlElement child : children) {
            if (child.name.equals(named)) {
                found.add(child);
            } else {
                found.addAll(child.all(named));
            }
        }
        return found;
    }

    /** The element at the end of a path of names; absent if there is none. */
    Optional<XmlElement> at(String... path) {
        Optional<XmlElement> here = Optional.of(this);
        for (String step : path) {
            here = here.flatMap(element -> element.children.stream()
                    .filter(child -> child.name.equals(step))
                    .findFirst());
        }
        return here;
    }

    /** The text at the end of a path of names; empty if there is none. */
    String textAt(String... path) {
        return at(path).map(XmlElement::text).orElse("");
    }
}
