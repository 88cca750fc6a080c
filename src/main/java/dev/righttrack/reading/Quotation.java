package dev.righttrack.reading;

import dev.righttrack.knowledge.words.CvSection;
import dev.righttrack.text.PrintableText;

/**
 * The words of a document on which something rests.
 *
 * @param document what the document is called
 * @param place such as {@code p. 1 l. 14}
 * @param from where they begin in the document's text
 * @param to behind their last character
 * @param text the words as one line
 * @param section the part of the document in which they stand
 * @param period the time that stands above them, such as {@code 2021-2023}; may be empty
 */
public record Quotation(
        String document, String place, int from, int to, String text, CvSection section, String period) {

    private static final int LONGEST = 90;

    /** The document, the place, the words, the section and the time on one line. */
    public String shown() {
        return document + " " + place + " \""
                + PrintableText.shortened(text, LONGEST).replace('"', '\'') + "\" (" + section
                + (period.isEmpty() ? "" : ", " + period) + ")";
    }
}
