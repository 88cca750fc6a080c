package dev.righttrack.reading.document;

/**
 * A line of a document.
 *
 * @param from where it begins in the document's text
 * @param to behind its last character
 * @param page from 1; 0 where the form has no pages
 * @param number from 1, within the page or part where there are some
 * @param isHeading whether its look or style is that of a heading
 * @param opensBlock whether more room than usual, or an empty line, is above it
 * @param stated what a structured document says of it
 */
public record TextLine(
        int from, int to, int page, int number, boolean isHeading, boolean opensBlock, StatedPlace stated) {

    /** A line of a document without structure. */
    public TextLine(int from, int to, int page, int number, boolean isHeading, boolean opensBlock) {
        this(from, to, page, number, isHeading, opensBlock, StatedPlace.NONE);
    }

    /** Such as {@code p. 1 l. 14}, or {@code Positions.csv l. 3}. */
    public String place() {
        String line = "l. " + number;
        if (!stated.part().isEmpty()) {
            return stated.part() + " " + line;
        }
        return page == 0 ? line : "p. " + page + " " + line;
    }
}
