package dev.righttrack.intake.exports;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The rows of a table in CSV; each cell knows the line on which it begins. */
final class LinkedInTable {

    private static final int MOST_ROWS = 2_000;
    private static final int MOST_CELLS = 60;

    /**
     * A cell.
     *
     * @param text what it holds, with its line breaks
     * @param line the line on which it begins, from 1
     */
    record Cell(String text, int line) {}

    private final String text;
    private final List<String> titles = new ArrayList<>();
    private final List<Map<String, Cell>> rows = new ArrayList<>();
    private int at;
    private int line = 1;

    private LinkedInTable(String text) {
        this.text = text;
        row().forEach(cell -> titles.add(cell.text().strip().toLowerCase(Locale.ROOT)));
        while (at < text.length() && rows.size() < MOST_ROWS) {
            add(row());
        }
    }

    /** The table that a text holds; whatever the text is, there is one. */
    static LinkedInTable of(String text) {
        return new LinkedInTable(text);
    }

    /** The titles of the columns in small letters. */
    List<String> titles() {
        return List.copyOf(titles);
    }

    /** The rows, each cell under its title; empty cells are left out. */
    List<Map<String, Cell>> rows() {
        return List.copyOf(rows);
    }

    private void add(List<Cell> cells) {
        Map<String, Cell> row = new HashMap<>();
        for (int i = 0; i < Math.min(cells.size(), titles.size()); i++) {
            if (!cells.get(i).text().isBlank()) {
                row.putIfAbsent(titles.get(i), cells.get(i));
            }
        }
        if (!row.isEmpty()) {
            rows.add(row);
        }
    }

    private List<Cell> row() {
        List<Cell> cells = new ArrayList<>();
        boolean isEnd = false;
        while (!isEnd) {
            int begun = line;
            String cell = cell();
            if (cells.size() < MOST_CELLS) {
                cells.add(new Cell(cell, begun));
            }
            isEnd = at >= text.length() || text.charAt(at) != ',';
            at++;
        }
        return cells;
    }

    /** A cell up to the comma or line break behind it, which is left; a carriage return belongs to the break. */
    private String cell() {
        StringBuilder cell = new StringBuilder();
        boolean isQuoted = at < text.length() && text.charAt(at) == '"';
        boolean isOpen = isQuoted;
        at += isQuoted ? 1 : 0;
        while (at < text.length()) {
            char c = text.charAt(at);
            boolean isQuote = isQuoted && c == '"';
            if (isQuote && isOpen && at + 1 < text.length() && text.charAt(at + 1) == '"') {
                cell.append(c);
                at++;
            } else if (isQuote) {
                isOpen = !isOpen;
            } else if (!isOpen && c == '\n') {
                line++;
                return cell.toString();
            } else if (!isOpen && c == ',') {
                return cell.toString();
            } else if (c != '\r') {
                line += c == '\n' ? 1 : 0;
                cell.append(c);
            }
            at++;
        }
        return cell.toString();
    }
}
