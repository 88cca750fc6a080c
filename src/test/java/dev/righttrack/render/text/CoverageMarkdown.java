package dev.righttrack.render.text;

import dev.righttrack.authoring.cases.Coverage;

/** The coverage of the report as a page of Markdown. */
public final class CoverageMarkdown {

    private CoverageMarkdown() {}

    /** The whole page. */
    public static String render(Coverage coverage) {
        StringBuilder page = new StringBuilder("# What of the report is where\n\n");
        page.append(
                "Generated from `facts/` and `rules/`; a test holds it against them and finds each citation in the output of\n");
        page.append("its command.\n\n| fact | cited as | kept in | told by |\n|---|---|---|---|\n");
        for (Coverage.Row row : coverage.rows()) {
            String last = row.command().get(row.command().size() - 1);
            String command =
                    String.join(" ", row.command().subList(0, row.command().size() - 1)) + " \"" + last + "\"";
            page.append("| ")
                    .append(row.id())
                    .append(" | ")
                    .append(row.citation())
                    .append(" | ");
            page.append(row.place()).append(" | `righttrack ").append(command).append("` |\n");
        }
        return page.toString();
    }
}
