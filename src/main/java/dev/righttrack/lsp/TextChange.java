package dev.righttrack.lsp;

import java.util.List;
import java.util.Optional;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.TextEdit;

/** The edit that makes one text of another: the lines between those that both have at their beginning and end. */
final class TextChange {

    private TextChange() {}

    /** The edit; empty if the texts are the same. */
    static Optional<TextEdit> between(EditedText before, String after) {
        if (before.content().equals(after)) {
            return Optional.empty();
        }
        EditedText now = new EditedText(after);
        List<String> old = before.lines();
        List<String> fresh = now.lines();
        int start = 0;
        while (start < Math.min(old.size(), fresh.size()) - 1 && old.get(start).equals(fresh.get(start))) {
            start++;
        }
        int end = 0;
        while (end < Math.min(old.size(), fresh.size()) - start - 1
                && old.get(old.size() - 1 - end).equals(fresh.get(fresh.size() - 1 - end))) {
            end++;
        }
        int last = old.size() - 1 - end;
        String text = String.join("\n", fresh.subList(start, fresh.size() - end));
        Range range = new Range(
                new Position(start, 0), new Position(last, old.get(last).length()));
        return Optional.of(new TextEdit(range, text));
    }
}
