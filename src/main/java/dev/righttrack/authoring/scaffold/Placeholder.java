package dev.righttrack.authoring.scaffold;

import dev.righttrack.findings.Check;
import dev.righttrack.findings.Finding;
import dev.righttrack.findings.Findings;
import dev.righttrack.findings.Place;
import java.util.List;

/**
 * What a scaffold writes where a coach's own words have to stand. It has a mark that nobody writes by chance, and as long as
 * the mark is there {@code rules check} reports an error, so that no release has a scaffold's words in the place of a
 * reason. Other commands take the text as it is: a rule may be tried out before its reasons are written.
 */
public final class Placeholder {

    private static final String MARK = "TODO(coach)";

    private Placeholder() {}

    /** The placeholder with what is asked of the coach, on one line. */
    public static String of(String request) {
        return MARK + " " + request;
    }

    /** The text without the mark of a placeholder, if it has one. */
    public static String unmarked(String text) {
        return text.replace(MARK + " ", "");
    }

    /** Reports each line of a file that still has a placeholder. */
    public static void tell(String file, String text, Findings findings) {
        List<String> lines = text.lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            int at = lines.get(i).indexOf(MARK);
            if (at >= 0) {
                findings.add(Finding.error(
                        new Place(file, i + 1, at + 1),
                        Check.PLACEHOLDER,
                        "a coach's own words are still to be written here",
                        "Put them in the place of " + MARK + " and of what stands after it."));
            }
        }
    }
}
