package dev.righttrack.intake;

import dev.righttrack.intake.document.Node;
import dev.righttrack.knowledge.Vocabulary;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Takes the usual words for "not available", such as {@code n/a} or a dash, out of a record: they mean what null means. */
final class AbsentValues {

    private static final Set<String> WORDS = Set.of(
            "-",
            "--",
            "---",
            "\u2013",
            "\u2014",
            ".",
            "?",
            "null",
            "nil",
            "nan",
            "n/a",
            "n.a.",
            "na",
            "#n/a",
            "<na>",
            "\\n",
            "not available",
            "not applicable",
            "k.a.",
            "k. a.",
            "undefined");

    /** What people are called, and free text, may be any of these. */
    private static final Set<String> FREE = Set.of("id", "name", "notes", "label");

    private AbsentValues() {}

    /** The record without them; a key whose value is one keeps its place, as with null. */
    static Node removed(Node node) {
        if (node instanceof Node.Entries entries) {
            return removed(entries);
        }
        return node instanceof Node.Items items ? removed(items) : node;
    }

    private static Node removed(Node.Entries entries) {
        Map<String, Node> values = new LinkedHashMap<>();
        boolean isSame = true;
        for (Map.Entry<String, Node> one : entries.values().entrySet()) {
            Node value = FREE.contains(Vocabulary.folded(one.getKey())) ? one.getValue() : removed(one.getValue());
            isSame &= value == one.getValue();
            if (FREE.contains(Vocabulary.folded(one.getKey())) || !isAbsent(value)) {
                values.put(one.getKey(), value);
            } else {
                isSame = false;
            }
        }
        return isSame ? entries : new Node.Entries(values, entries.keys(), entries.place());
    }

    private static Node removed(Node.Items items) {
        List<Node> left = new ArrayList<>();
        boolean isSame = true;
        for (Node item : items.items()) {
            Node value = removed(item);
            isSame &= value == item && !isAbsent(value);
            if (!isAbsent(value)) {
                left.add(value);
            }
        }
        if (isSame) {
            return items;
        }
        return left.isEmpty() ? new Node.Nothing(items.place()) : new Node.Items(left, items.place());
    }

    private static boolean isAbsent(Node node) {
        return node instanceof Node.Nothing
                || (node instanceof Node.Text text
                        && text.text().length() <= 16
                        && WORDS.contains(Vocabulary.folded(text.text())));
    }
}
