package dev.righttrack.reading;

import dev.righttrack.findings.Finding;
import dev.righttrack.knowledge.Knowledge;
import dev.righttrack.knowledge.Vocabulary;
import dev.righttrack.knowledge.words.NameReader;
import dev.righttrack.reading.document.DocumentText;
import dev.righttrack.reading.document.DocumentTexts;
import dev.righttrack.reading.document.ReadDocument;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Reads job ads: finds the names of the vocabulary in a document, and whether each is asked by the part in which it stands and the
 * words around it. Safe for use by several threads.
 */
public final class AdReader {

    private final Knowledge knowledge;
    private final Gazetteer gazetteer;
    private final Map<String, AdRules> rules = new ConcurrentHashMap<>();

    /** A reader in the words of some knowledge. */
    public AdReader(Knowledge knowledge) {
        this.knowledge = knowledge;
        this.gazetteer = new Gazetteer(knowledge);
    }

    private AdRules rules(String text) {
        return rules.computeIfAbsent(TextLanguage.of(text), this::rulesOf);
    }

    private AdRules rulesOf(String language) {
        CueFinder words = CueFinder.ofWords(knowledge, language);
        return new AdRules(
                gazetteer,
                new SectionFinder<>(
                        AdWordFinder.headings(knowledge),
                        words,
                        found -> found.stream().findFirst()),
                new WordReader(gazetteer, words),
                new TextDivision(words),
                new DegreeFinder(knowledge, new NameReader(new Vocabulary(knowledge)), words),
                new TitleFinder(knowledge),
                AdWordFinder.ofCues(knowledge, language),
                AdWordFinder.ofPhrases(knowledge, language));
    }

    /**
     * What an ad says.
     *
     * @param bytes the whole file: PDF, DOCX, ODT, HTML, Markdown or text; what is none of them is taken for text
     * @param name what the document is called in quotations and findings
     */
    public AdReading read(byte[] bytes, String name) {
        ReadDocument document = DocumentTexts.read(bytes, name);
        return document.text()
                .map(text -> read(text, document.findings()))
                .orElseGet(() -> AdReading.unreadable(name, document.findings()));
    }

    private AdReading read(DocumentText text, List<Finding> findings) {
        return new AdDraft(rules(text.text()), text).reading(findings);
    }
}
