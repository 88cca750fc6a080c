package dev.righttrack.render.yaml;

import dev.righttrack.intake.columns.ColumnProposal;
import dev.righttrack.intake.columns.ProposedColumn;
import dev.righttrack.intake.mapping.MappedField;
import dev.righttrack.text.PrintableText;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** A proposal of what the columns of a table mean, as a mapping file that somebody has to confirm. */
public final class ColumnMapYaml {

    private static final int LONGEST_COMMENT = 160;

    private ColumnMapYaml() {}

    /** The text of the file: its columns in the order of the table, each with what speaks for its meaning. */
    public static String of(ColumnProposal proposal) {
        StringBuilder file = new StringBuilder();
        file.append("# What the columns of ")
                .append(PrintableText.line(proposal.table()))
                .append(" seem to mean, by their titles and ")
                .append(proposal.isWhole() ? "" : "the first ")
                .append(proposal.rows())
                .append(proposal.rows() == 1 ? " row.\n" : " rows.\n");
        file.append(
                "# Look at each line, mend what is wrong, and write yes. docs/batch.md says what a column can be.\n");
        file.append("confirmed: no\n");
        file.append("fields:\n");
        proposal.columns().forEach(column -> column(column, file));
        return PrintableText.lines(file.toString());
    }

    private static void column(ProposedColumn column, StringBuilder file) {
        file.append("  ")
                .append(quoted(column.title()))
                .append(": {")
                .append(entries(keys(column.meaning())))
                .append('}');
        if (!column.why().isEmpty()) {
            file.append("  # ").append(PrintableText.shortened(PrintableText.line(column.why()), LONGEST_COMMENT));
        }
        file.append('\n');
    }

    private static Map<String, String> keys(MappedField meaning) {
        Map<String, String> keys = new LinkedHashMap<>();
        if (meaning instanceof MappedField.Same same) {
            keys.put("is", same.to().equals("education") ? "degree" : same.to());
        } else if (meaning instanceof MappedField.Years years) {
            keys.put("is", "years");
            keys.put("of", years.of().word());
        } else if (meaning instanceof MappedField.Names names) {
            keys.put("is", names.to());
            if (!names.between().isEmpty()) {
                keys.put("between", quoted(names.between()));
            }
        } else if (meaning instanceof MappedField.Entry entry) {
            keys.put("is", entry.to().equals("skills") ? "level" : "wish");
            keys.put("of", entry.entry());
            keys.put("words", table(entry.words()));
            leftOut(entry.leftOut(), keys);
        } else if (meaning instanceof MappedField.Work work) {
            keys.put("is", "work");
            Map<String, String> words = new LinkedHashMap<>();
            work.words().forEach((word, named) -> words.put(word, names(named)));
            keys.put("words", table(words));
            leftOut(work.leftOut(), keys);
        } else {
            keys.put("is", "left out");
        }
        return keys;
    }

    private static String names(Map<String, List<String>> named) {
        Map<String, String> lists = new LinkedHashMap<>();
        named.forEach((list, names) -> lists.put(list, list(names)));
        return "{" + entries(lists) + "}";
    }

    private static void leftOut(Collection<String> words, Map<String, String> keys) {
        if (!words.isEmpty()) {
            keys.put("left out", list(words));
        }
    }

    private static String list(Collection<String> words) {
        return words.stream().map(ColumnMapYaml::quoted).collect(Collectors.joining(", ", "[", "]"));
    }

    /** Words of the foreign table to what they mean. */
    private static String table(Map<String, String> words) {
        return words.entrySet().stream()
                .map(word -> quoted(word.getKey()) + ": " + word.getValue())
                .collect(Collectors.joining(", ", "{", "}"));
    }

    private static String entries(Map<String, String> keys) {
        return keys.entrySet().stream()
                .map(key -> key.getKey() + ": " + key.getValue())
                .collect(Collectors.joining(", "));
    }

    /** A text in quotes, as YAML reads it back. */
    private static String quoted(String text) {
        StringBuilder quoted = new StringBuilder("\"");
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '"' -> quoted.append("\\\"");
                case '\\' -> quoted.append("\\\\");
                case '\n' -> quoted.append("\\n");
                case '\r' -> quoted.append("\\r");
                case '\t' -> quoted.append("\\t");
                default -> quoted.append(c);
            }
        }
        return quoted.append('"').toString();
    }
}
