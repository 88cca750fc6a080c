package dev.righttrack.render.findings;

import dev.righttrack.authoring.check.RulesCheck;
import dev.righttrack.findings.Finding;
import dev.righttrack.findings.Places;
import dev.righttrack.text.PrintableText;
import java.io.StringWriter;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** The findings of a check as a suite of JUnit: each finding is a case, and an error among them a failure. */
public final class FindingsJunit {

    private FindingsJunit() {}

    /** A document with one suite, with a line end; of one passing case if nothing was found. */
    public static String render(RulesCheck.Result result, Places places) {
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
            xml.writeAttribute("errors", "0");
            xml.writeAttribute("skipped", "0");
            xml.writeCharacters("\n");
            for (Finding finding : result.findings()) {
                write(xml, places.shown(finding));
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
        xml.writeAttribute("classname", PrintableText.inline(finding.place().file()));
        xml.writeAttribute("name", PrintableText.line(finding.checkId() + " at " + finding.place()));
        xml.writeAttribute("file", PrintableText.inline(finding.place().file()));
        if (finding.place().line() > 0) {
            xml.writeAttribute("line", String.valueOf(finding.place().line()));
        }
        xml.writeStartElement(finding.isError() ? "failure" : "system-out");
        if (finding.isError()) {
            xml.writeAttribute("type", finding.checkId());
            xml.writeAttribute("message", PrintableText.line(finding.message()));
        }
        xml.writeCharacters(FindingText.render(finding));
        xml.writeEndElement();
        xml.writeEndElement();
        xml.writeCharacters("\n");
    }
}
