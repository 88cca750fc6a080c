package dev.righttrack.intake.document;

import dev.righttrack.findings.Check;
import dev.righttrack.findings.Finding;
import dev.righttrack.findings.Findings;
import dev.righttrack.findings.Place;
import dev.righttrack.findings.Severity;
import dev.righttrack.text.PrintableText;
import java.util.HashMap;
import java.util.Map;

/**
 * Finds what is said twice within one map or list, whatever spelling it has: the meaning is compared, after case, blanks
 * and known spellings are resolved. The first place counts; each later one is reported.
 */
public final class DuplicateCheck {

    private static final int LONGEST = 60;

    private final Findings findings;
    private final Severity severity;
    private final Map<Object, First> seen = new HashMap<>();

    private record First(String written, Place place) {}

    private DuplicateCheck(Severity severity, Findings findings) {
        this.severity = severity;
        this.findings = findings;
    }

    /** For keys, under which two values may contradict each other: the second one is an error. */
    public static DuplicateCheck keys(Findings findings) {
        return new DuplicateCheck(Severity.ERROR, findings);
    }

    /** For the items of a list, where the second one adds nothing: it is a warning. */
    public static DuplicateCheck items(Findings findings) {
        return new DuplicateCheck(Severity.WARNING, findings);
    }

    /**
     * Whether something is said for the first time; if not, it is reported.
     *
     * @param meaning what is compared
     * @param written how it is written at the place
     */
    public boolean isFirst(Object meaning, String written, Place place) {
        return isFirst(meaning, written, place, severity);
    }

    /** The same, with the severity of a second place. */
    public boolean isFirst(Object meaning, String written, Place place, Severity ofSecond) {
        First first = seen.putIfAbsent(meaning, new First(written, place));
        if (first != null) {
            findings.add(new Finding(
                    place,
                    ofSecond,
                    Check.DUPLICATE_KEY,
                    "\"" + PrintableText.shortened(written, LONGEST) + "\" is there twice",
                    "It stands " + spelled(first, written) + "in line "
                            + first.place().line() + " already. Keep one of them."));
        }
        return first == null;
    }

    private static String spelled(First first, String written) {
        return first.written().equals(written)
                ? ""
                : "as \"" + PrintableText.shortened(first.written(), LONGEST) + "\" ";
    }
}
