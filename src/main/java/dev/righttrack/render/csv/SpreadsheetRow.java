package dev.righttrack.render.csv;

import dev.righttrack.text.PrintableText;
import java.util.List;

/** A row of a CSV file that is safe to open in a spreadsheet: no cell is anything that one would run. */
final class SpreadsheetRow {

    /** Beginnings of formulas, in plain and in wide characters. */
    private static final String FORMULA = "=+-@\uFF1D\uFF0B\uFF0D\uFF20|%";

    private SpreadsheetRow() {}

    /** Adds the cells with commas between them, and a line end. */
    static void write(List<String> cells, StringBuilder out) {
        for (int i = 0; i < cells.size(); i++) {
            if (i > 0) {
                out.append(',');
            }
            cell(cells.get(i), out);
        }
        out.append('\n');
    }

    private static void cell(String text, StringBuilder out) {
        String line = PrintableText.line(text);
        String safe = isFormula(line) ? "'" + line : line;
        if (safe.chars().noneMatch(c -> c == ',' || c == '"' || c == ';')) {
            out.append(safe);
            return;
        }
        out.append('"').append(safe.replace("\"", "\"\"")).append('"');
    }

    /** Whether the text, blanks and quotes before it left out, begins like something to run. */
    private static boolean isFormula(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (FORMULA.indexOf(c) >= 0) {
                return true;
            }
            if (!Character.isWhitespace(c) && !Character.isSpaceChar(c) && c != '"' && c != '\'') {
                return false;
            }
        }
        return false;
    }
}
