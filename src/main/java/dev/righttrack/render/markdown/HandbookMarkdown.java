package dev.righttrack.render.markdown;

import java.util.Collections;
import java.util.List;

/** A handbook in Markdown. */
final class HandbookMarkdown implements HandbookWriter {

    private final StringBuilder out = new StringBuilder();

    @Override
    public void heading(int level, String text) {
        out.append("#".repeat(level) + " " + Markdown.text(text) + "\n\n");
    }

    @Override
    public void paragraph(String text) {
        out.append(Markdown.prose(text) + "\n\n");
    }

    @Override
    public void code(List<String> lines) {
        out.append(Markdown.code(lines) + "\n\n");
    }

    @Override
    public void list(List<String> items) {
        items.forEach(item -> out.append("- " + Markdown.block(item) + "\n"));
        out.append("\n");
    }

    @Override
    public void table(List<String> head, List<List<String>> rows) {
        row(head);
        out.append("| " + String.join(" | ", Collections.nCopies(head.size(), "---")) + " |\n");
        rows.forEach(this::row);
        out.append("\n");
    }

    private void row(List<String> cells) {
        out.append("| " + String.join(" | ", cells.stream().map(Markdown::text).toList()) + " |\n");
    }

    @Override
    public String text() {
        return out.toString();
    }
}
