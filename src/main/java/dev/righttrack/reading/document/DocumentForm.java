package dev.righttrack.reading.document;

import dev.righttrack.text.ClosedWord;

/** The forms of documents whose text is read. */
public enum DocumentForm implements ClosedWord {
    /** A PDF with a text layer. */
    PDF("PDF"),
    /** A document of Word, or of another program in its open format. */
    DOCX("DOCX"),
    /** A text document in the OpenDocument format. */
    ODT("ODT"),
    /** A page as a browser saves it. */
    HTML("HTML"),
    /** Text with marks for headings and lists. */
    MARKDOWN("Markdown"),
    /** Text. */
    TEXT("text"),
    /** What LinkedIn hands out to a member: tables in a folder or an archive. */
    LINKEDIN("LinkedIn export"),
    /** The JSON of a CV program. */
    REACTIVE_RESUME("Reactive Resume file"),
    /** The YAML of a CV program. */
    RENDERCV("rendercv file"),
    /** The YAML of a CV program. */
    YAML_RESUME("YAMLResume file"),
    /** A CV of Europass in XML, alone or attached to a PDF. */
    EUROPASS("Europass CV"),
    /** A person in the words of schema.org, alone or in a page. */
    PERSON("schema.org Person"),
    /** The source of LaTeX. */
    TEX("LaTeX source");

    private final String word;

    DocumentForm(String word) {
        this.word = word;
    }

    @Override
    public String word() {
        return word;
    }

    @Override
    public String toString() {
        return word;
    }
}
