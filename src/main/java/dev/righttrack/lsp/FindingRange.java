package dev.righttrack.lsp;

import dev.righttrack.findings.Finding;
import dev.righttrack.findings.Place;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;

/**
 * The part of a text that a finding is about. A finding says where it begins; it ends with the word that the finding quotes, if
 * that is what stands there, and else with the line.
 */
final class FindingRange {

    private static final Pattern QUOTED = Pattern.compile("\"([^\"]+)\"");

    private FindingRange() {}

    /** The range; the first line where the whole file is meant. */
    static Range of(Finding finding, EditedText text) {
        Place place = finding.place();
        int number = Math.max(0, Math.min(place.line() - 1, text.count() - 1));
        String line = text.line(number);
        int end = line.stripTrailing().length();
        int start = place.column() > 0
                ? Math.min(place.column() - 1, line.length())
                : line.length() - line.stripLeading().length();
        int quoted = place.column() > 0 ? quoted(finding.message(), line, start) : 0;
        int stop = quoted > 0 ? start + quoted : Math.max(start, end);
        return new Range(new Position(number, start), new Position(number, stop));
    }

    /** How long the text in quotes is that stands in the line from there on; 0 if none does. */
    private static int quoted(String message, String line, int start) {
        Matcher quote = QUOTED.matcher(message);
        while (quote.find()) {
            String word = quote.group(1);
            if (line.regionMatches(true, start, word, 0, word.length())) {
                return word.length();
            }
        }
        return 0;
    }
}
