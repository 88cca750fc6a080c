package dev.righttrack.reading;

import java.util.Set;
import java.util.stream.Collectors;

/** A CV in the source of a program that lays it out: a page for a browser, or a text for TeX. */
enum CvPage {
    WEB_ONE_COLUMN {
        @Override
        String of(CorpusCv cv) {
            return HEAD
                    + "<style>body{font:11pt serif;hyphens:auto}.row{display:flex;justify-content:space-between}</style>"
                    + "<body><h1>Robin Muster</h1>"
                    + cv.parts().stream().map(CvPage::html).collect(Collectors.joining());
        }
    },
    WEB_TWO_COLUMNS {
        @Override
        String of(CorpusCv cv) {
            return HEAD
                    + "<style>body{font:10pt sans-serif}main{display:grid;grid-template-columns:1fr 2fr;gap:2em}</style>"
                    + "<body><h1>Robin Muster</h1><main><div>"
                    + cv.parts().stream()
                            .filter(part -> SIDE.contains(part.kind()))
                            .map(CvPage::html)
                            .collect(Collectors.joining())
                    + "</div><div>"
                    + cv.parts().stream()
                            .filter(part -> !SIDE.contains(part.kind()))
                            .map(CvPage::html)
                            .collect(Collectors.joining())
                    + "</div></main>";
        }
    },
    /** As office suites keep it: entries as rows of a table, with the times first. */
    WEB_TABLE {
        @Override
        String of(CorpusCv cv) {
            return HEAD + "<body><h1>Robin Muster</h1>"
                    + cv.parts().stream().map(CvPage::table).collect(Collectors.joining());
        }
    },
    TEX {
        @Override
        String of(CorpusCv cv) {
            return "\\documentclass[11pt]{article}\\usepackage[utf8]{inputenc}\\usepackage[T1]{fontenc}\n"
                    + "\\setlength{\\parindent}{0pt}\\begin{document}\n{\\Large Robin Muster}\n\n"
                    + cv.parts().stream().map(CvPage::tex).collect(Collectors.joining())
                    + "\\end{document}\n";
        }
    };

    private static final String HEAD = "<!doctype html><html lang=\"en\"><meta charset=\"utf-8\"><title>CV</title>";
    private static final Set<String> SIDE = Set.of("skills", "languages", "personal", "interests");
    /** Signs that TeX reads as commands. */
    private static final Set<Character> COMMANDS = Set.of('&', '%', '$', '#', '_', '{', '}');

    abstract String of(CorpusCv cv);

    private static String html(CorpusCv.Part part) {
        StringBuilder html = new StringBuilder("<section>");
        html.append(part.heading().isEmpty() ? "" : "<h2>" + escaped(part.heading()) + "</h2>");
        part.lines().forEach(line -> html.append("<p>").append(escaped(line)).append("</p>"));
        for (CorpusCv.Item item : part.items()) {
            html.append("<div class=\"row\"><b>")
                    .append(escaped(item.title()))
                    .append("</b> <span>")
                    .append(escaped(item.dates()))
                    .append("</span></div><ul>");
            item.lines()
                    .forEach(line -> html.append("<li>").append(escaped(line)).append("</li>"));
            html.append("</ul>");
        }
        return html.append("</section>").toString();
    }

    private static String table(CorpusCv.Part part) {
        StringBuilder html = new StringBuilder();
        html.append(part.heading().isEmpty() ? "" : "<h2>" + escaped(part.heading()) + "</h2>");
        part.lines().forEach(line -> html.append("<p>").append(escaped(line)).append("</p>"));
        if (!part.items().isEmpty()) {
            html.append("<table>");
            for (CorpusCv.Item item : part.items()) {
                html.append("<tr><td>")
                        .append(escaped(item.dates()))
                        .append("</td><td><b>")
                        .append(escaped(item.title()))
                        .append("</b><ul>");
                item.lines()
                        .forEach(line ->
                                html.append("<li>").append(escaped(line)).append("</li>"));
                html.append("</ul></td></tr>");
            }
            html.append("</table>");
        }
        return html.toString();
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }

    private static String tex(CorpusCv.Part part) {
        StringBuilder tex = new StringBuilder();
        tex.append(part.heading().isEmpty() ? "\n" : "\\section*{" + signs(part.heading()) + "}\n");
        part.lines().forEach(line -> tex.append(signs(line)).append("\n\n"));
        for (CorpusCv.Item item : part.items()) {
            tex.append("\\textbf{")
                    .append(signs(item.title()))
                    .append("} \\hfill ")
                    .append(signs(item.dates()))
                    .append("\n\n");
            if (!item.lines().isEmpty()) {
                tex.append("\\begin{itemize}\n");
                item.lines()
                        .forEach(line ->
                                tex.append("\\item ").append(signs(line)).append('\n'));
                tex.append("\\end{itemize}\n");
            }
        }
        return tex.toString();
    }

    private static String signs(String text) {
        StringBuilder tex = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '\\' -> tex.append("\\textbackslash{}");
                case '~' -> tex.append("\\textasciitilde{}");
                case '^' -> tex.append("\\textasciicircum{}");
                case '<' -> tex.append("\\textless{}");
                case '>' -> tex.append("\\textgreater{}");
                case '\u2192' -> tex.append("$\\rightarrow$");
                default -> tex.append(COMMANDS.contains(c) ? "\\" + c : String.valueOf(c));
            }
        }
        return tex.toString();
    }
}
