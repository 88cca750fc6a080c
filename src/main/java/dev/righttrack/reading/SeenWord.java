package dev.righttrack.reading;

import dev.righttrack.knowledge.Kind;

/**
 * A name of the vocabulary in a document.
 *
 * @param kind tool, method, skill, degree or title
 * @param name the name in the vocabulary
 * @param written the word as it stands in the document
 * @param from where the word begins in the document's text
 * @param quotation the words around it
 */
public record SeenWord(Kind kind, String name, String written, int from, Quotation quotation) {

    /** The candidate's field to which such a name belongs. */
    public String field() {
        return switch (kind) {
            case TOOL -> "tools";
            case METHOD -> "methods";
            case DEGREE -> "education";
            case SKILL -> "skills";
            default -> kind.word();
        };
    }
}
