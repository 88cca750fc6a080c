package dev.righttrack.render;

import dev.righttrack.authoring.RulesCheck;
import dev.righttrack.findings.Finding;
import java.io.StringWriter;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** The findings of a check as a suite of JUnit: each finding is a case, and an error among them a failure. */
public final class FindingsJunit {

    private FindingsJunit() {}

    /** A document with one suite, with a line end; of one passing case if nothing was found. */
    public static String render(RulesCheck.Result result) {
        StringWriter text = new StringWriter();
        try {
            XMLStreamWriter xml = XMLOutputFactory.newFactory().createXMLStreamWriter(text);
            xml.writeStartDocument("UTF-8", "1.0");
            xml.writeCharacters("\n");
            xml.writeStartElement("testsuite");
            xml.writeAttribute("name", "righttrack rules check");
            xml.writeAttribute(
                    "tests", String.valueOf(Math.max(1, result.findings().size())));
            xml.writeAttribute("failures", String.valueOf(result.errors()));
            xml.writeCharacters("\n");
            for (Finding finding : result.findings()) {
                write(xml, finding);
            }
            if (result.findings().isEmpty()) {
                xml.writeEmptyElement("testcase");
                xml.writeAttribute("classname", "rules");
                xml.writeAttribute("name", result.rules() + " rules");
                xml.writeCharacters("\n");
            }
            xml.writeEndElement();
            xml.writeEndDocument();
        } catch (XMLStreamException e) {
            throw new IllegalStateException("a text can always be written to", e);
        }
        return text + "\n";
    }

    private static void write(XMLStreamWriter xml, Finding finding) throws XMLStreamException {
        xml.writeStartElement("testcase");
        xml.writeAttribute("classname", printable(finding.place().file()));
        xml.writeAttribute("name", printable(finding.check() + " at " + finding.place()));
        xml.writeStartElement(finding.isError() ? "failure" : "system-out");
        if (finding.isError()) {
            xml.writeAttribute("type", finding.check());
            xml.writeAttribute("message", printable(finding.message()));
        }
        xml.writeCharacters(printable(FindingText.render(finding)));
        xml.writeEndElement();
        xml.writeEndElement();
        xml.writeCharacters("\n");
    }

    /** Without the characters that XML 1.0 cannot hold. */
    private static String printable(String text) {
        return text.replaceAll("[^\\x09\\x0A\\x20-\\uD7FF\\uE000-\\uFFFD\\x{10000}-\\x{10FFFF}]", "?");
    }
}
