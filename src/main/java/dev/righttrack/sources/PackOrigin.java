package dev.righttrack.sources;

import java.util.List;

/**
 * Where a source comes from, and under which terms.
 *
 * @param title its title
 * @param cited what it is called where a row is cited
 * @param publisher who publishes it
 * @param licence its licence
 * @param attribution the sentence that the licence asks for
 * @param changes what we changed
 * @param repository where the copy was taken from
 * @param commit the state of that place
 * @param date the day of that state
 * @param compared whether the copy was compared with the publisher's own, in words
 * @param limits what it does not cover
 */
public record PackOrigin(
        String title,
        String cited,
        String publisher,
        String licence,
        String attribution,
        String changes,
        String repository,
        String commit,
        String date,
        String compared,
        String limits) {

    /** Where the copy comes from, in one sentence. */
    public String copy() {
        return "Copied from " + repository + " at " + commit.substring(0, Math.min(10, commit.length())) + " (" + date
                + "), " + compared + ".";
    }

    /** What was done to it, and what the licence asks to be said. */
    public List<String> notice() {
        return List.of(title + ", " + publisher + ", " + licence + "; " + changes + ".", attribution, copy());
    }
}
