package dev.righttrack.reading.document;

/**
 * A line of a document.
 *
 * @param from where it begins in the document's text
 * @param to behind its last character
 * @param page from 1; 0 where the form has no pages
 * @param number from 1, within the page where there are pages
 * @param isHeading whether its look or style is that of a heading
 * @param opensBlock whether more room than usual, or an empty line, is above it
 */
public record TextLine(int from, int to, int page, int number, boolean isHeading, boolean opensBlock) {

    /** Such as {@code p. 1 l. 14}. */
    public String place() {
        return page == 0 ? "l. " + number : "p. " + page + " l. " + number;
    }
}
