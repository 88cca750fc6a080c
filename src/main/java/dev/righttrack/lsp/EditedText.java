package dev.righttrack.lsp;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.TextDocumentContentChangeEvent;

/** A text as an editor shows it, with places by line and character, both from 0; characters are those of UTF-16. */
final class EditedText {

    private final String content;
    private final List<Integer> starts = new ArrayList<>();

    EditedText(String content) {
        this.content = content;
        starts.add(0);
        for (int i = 0; i < content.length(); i++) {
            char c = content.charAt(i);
            boolean isHalf = c == '\r' && i + 1 < content.length() && content.charAt(i + 1) == '\n';
            if (!isHalf && (c == '\n' || c == '\r')) {
                starts.add(i + 1);
            }
        }
    }

    String content() {
        return content;
    }

    /** How many lines there are; at least one. */
    int count() {
        return starts.size();
    }

    /** A line without its end; empty if there is none of that number. */
    String line(int number) {
        if (number < 0 || number >= starts.size()) {
            return "";
        }
        int end = number + 1 < starts.size() ? starts.get(number + 1) : content.length();
        while (end > starts.get(number) && isEnd(content.charAt(end - 1))) {
            end--;
        }
        return content.substring(starts.get(number), end);
    }

    private static boolean isEnd(char c) {
        return c == '\n' || c == '\r';
    }

    /** The lines, without their ends. */
    List<String> lines() {
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < starts.size(); i++) {
            lines.add(line(i));
        }
        return lines;
    }

    /** How far from its beginning a place is; a place behind a line is its end, and one behind the text the text's. */
    int offset(Position place) {
        if (place.getLine() < 0) {
            return 0;
        }
        if (place.getLine() >= starts.size()) {
            return content.length();
        }
        int start = starts.get(place.getLine());
        int length = line(place.getLine()).length();
        return start + Math.max(0, Math.min(length, place.getCharacter()));
    }

    /** The place that is so far from the beginning. */
    Position position(int offset) {
        int line = 0;
        while (line + 1 < starts.size() && starts.get(line + 1) <= offset) {
            line++;
        }
        return new Position(line, offset - starts.get(line));
    }

    /** All of it. */
    Range whole() {
        return new Range(new Position(0, 0), position(content.length()));
    }

    /** The text after a change: of a part of it, or of the whole where the change names no part. */
    EditedText changed(TextDocumentContentChangeEvent change) {
        Range range = change.getRange();
        if (range == null) {
            return new EditedText(change.getText());
        }
        int from = offset(range.getStart());
        int to = Math.max(from, offset(range.getEnd()));
        return new EditedText(content.substring(0, from) + change.getText() + content.substring(to));
    }
}
