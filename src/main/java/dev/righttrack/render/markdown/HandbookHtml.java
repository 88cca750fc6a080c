package dev.righttrack.render.markdown;

import dev.righttrack.text.PrintableText;
import java.util.List;
import java.util.stream.Collectors;

/** A handbook as one page of HTML without scripts, fonts or pictures from elsewhere. */
final class HandbookHtml implements HandbookWriter {

    private static final String HEAD = """
            <!DOCTYPE html>
            <html lang="en">
            <head>
            <meta charset="utf-8">
            <meta name="generator" content="RightTrack">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <title>The coaches' handbook</title>
            <style>
            body { font: 16px/1.5 system-ui, sans-serif; max-width: 72rem; margin: 2rem auto; padding: 0 1rem; }
            table { border-collapse: collapse; display: block; overflow-x: auto; }
            td, th { border: 1px solid #bbb; padding: .3rem .6rem; text-align: left; vertical-align: top; }
            pre { background: #f4f4f4; padding: .8rem; overflow-x: auto; }
            </style>
            </head>
            <body>
            """;

    private final StringBuilder out = new StringBuilder(HEAD);

    @Override
    public void heading(int level, String text) {
        out.append("<h" + level + ">" + escaped(text) + "</h" + level + ">\n");
    }

    @Override
    public void paragraph(String text) {
        out.append("<p>" + escaped(text).replaceAll("`([^`]*)`", "<code>$1</code>") + "</p>\n");
    }

    @Override
    public void code(List<String> lines) {
        out.append("<pre>" + escaped(String.join("\n", lines)) + "</pre>\n");
    }

    @Override
    public void list(List<String> items) {
        out.append("<ul>\n");
        items.forEach(item -> out.append("<li>" + escaped(item) + "</li>\n"));
        out.append("</ul>\n");
    }

    @Override
    public void table(List<String> head, List<List<String>> rows) {
        out.append("<table>\n" + row(head, "th"));
        rows.forEach(row -> out.append(row(row, "td")));
        out.append("</table>\n");
    }

    private static String row(List<String> cells, String tag) {
        return cells.stream()
                .map(cell -> "<" + tag + ">" + escaped(cell) + "</" + tag + ">")
                .collect(Collectors.joining("", "<tr>", "</tr>\n"));
    }

    @Override
    public String text() {
        return PrintableText.lines(out + "</body>\n</html>\n");
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
