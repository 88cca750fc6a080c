package dev.righttrack.reading;

import dev.righttrack.candidate.ClaimedLevels;
import dev.righttrack.findings.Finding;
import dev.righttrack.knowledge.Knowledge;
import dev.righttrack.knowledge.Vocabulary;
import dev.righttrack.knowledge.words.CvSection;
import dev.righttrack.knowledge.words.NameReader;
import dev.righttrack.reading.document.DocumentForm;
import dev.righttrack.reading.document.DocumentText;
import dev.righttrack.reading.document.DocumentTexts;
import dev.righttrack.reading.document.ReadDocument;
import dev.righttrack.reading.document.TextLine;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Reads CVs: finds the names of the vocabulary in a document, and what each says of the person by the section in which it stands
 * and the words around it. Safe for use by several threads.
 */
public final class CvReader {

    private final Knowledge knowledge;
    private final Gazetteer gazetteer;
    private final Map<String, ReadingRules> rules = new ConcurrentHashMap<>();

    /** A reader in the words of some knowledge. */
    public CvReader(Knowledge knowledge) {
        this.knowledge = knowledge;
        this.gazetteer = new Gazetteer(knowledge);
    }

    private ReadingRules rules(String text) {
        return rules.computeIfAbsent(TextLanguage.of(text), this::rulesOf);
    }

    private ReadingRules rulesOf(String language) {
        CueFinder cues = new CueFinder(knowledge, language);
        Vocabulary vocabulary = new Vocabulary(knowledge);
        return new ReadingRules(
                gazetteer,
                cues,
                SectionFinder.ofCv(knowledge, cues),
                new WordReader(gazetteer, cues),
                new PersonalLines(cues),
                new DegreeFinder(knowledge, new NameReader(vocabulary), cues),
                new TitleFinder(knowledge),
                new ClaimedLevels(knowledge, vocabulary));
    }

    /**
     * What a document says.
     *
     * @param bytes the whole file: PDF, DOCX, ODT, Markdown or text; what is none of them is taken for text
     * @param name what the document is called in quotations and findings
     */
    public CvReading read(byte[] bytes, String name) {
        return read(DocumentTexts.read(bytes, name), name);
    }

    /**
     * What a document says whose text was read before.
     *
     * @param name what it is called where it has no text
     */
    public CvReading read(ReadDocument document, String name) {
        return document.text()
                .map(text -> read(text, document.findings()))
                .orElseGet(() -> CvReading.unreadable(name, document.findings()));
    }

    /** What the text of a document says. */
    public CvReading read(DocumentText text) {
        return read(text, List.of());
    }

    private CvReading read(DocumentText text, List<Finding> findings) {
        ReadingDraft draft = new ReadingDraft(rules(text.text()), text);
        draft.readAll();
        return draft.reading(findings);
    }

    /**
     * What a piece of prose or a list says, without looking for headings in it: for the texts within a structured file.
     *
     * @param text the piece; its lines are numbered from 1
     * @param name what to call the place of the piece in quotations, such as {@code cv.json work[0].summary}
     * @param section what the piece is a part of
     */
    public CvReading prose(String text, String name, CvSection section) {
        StringBuilder lines = new StringBuilder();
        List<TextLine> places = new ArrayList<>();
        int number = 0;
        for (String line : text.split("\r\n|\r|\n", -1)) {
            number++;
            if (!line.isBlank()) {
                int from = lines.length();
                lines.append(line);
                places.add(new TextLine(from, lines.length(), 0, number, false, false));
                lines.append('\n');
            }
        }
        ReadingDraft draft =
                new ReadingDraft(rules(text), new DocumentText(name, DocumentForm.TEXT, lines.toString(), places, 0));
        draft.readAs(section);
        return draft.reading(List.of());
    }
}
