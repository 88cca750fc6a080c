package dev.righttrack.intake.record;

import dev.righttrack.findings.Place;
import java.util.ArrayList;
import java.util.List;

/** Where the cells of a CSV record begin. */
public final class CsvCells {

    private CsvCells() {}

    /** The place of what is in each cell, after its quote and blanks if it has any. */
    public static List<Place> places(String record, char separator, Place start) {
        List<Place> places = new ArrayList<>();
        int line = start.line();
        int lineStart = 0;
        boolean quoted = false;
        boolean quotedCell = false;
        int cell = 0;
        for (int i = 0; i <= record.length(); i++) {
            char c = i < record.length() ? record.charAt(i) : separator;
            if (i == cell) {
                int first = content(record, i);
                places.add(new Place(start.file(), line, first - lineStart + 1));
                quoted = i < record.length() && c == '"';
                quotedCell = quoted;
            } else if (quoted && c == '"') {
                quoted = false;
            } else if (quotedCell && c == '"' && record.charAt(i - 1) == '"') {
                quoted = true;
            }
            if (c == '\n') {
                line++;
                lineStart = i + 1;
            }
            if (c == separator && !quoted) {
                cell = i + 1;
            }
        }
        return places;
    }

    private static int content(String record, int from) {
        int i = from;
        while (i < record.length() && (record.charAt(i) == '"' || record.charAt(i) == ' ')) {
            i++;
        }
        return i;
    }
}
