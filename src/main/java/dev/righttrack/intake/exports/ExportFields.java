package dev.righttrack.intake.exports;

import dev.righttrack.intake.document.Node;
import dev.righttrack.knowledge.words.CvSection;
import dev.righttrack.reading.document.StatedLines;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The keys of one entry of an export in JSON or YAML, and what of them becomes lines. */
final class ExportFields {

    private static final int MOST_ITEMS = 500;

    /** Where lines go: what they are about. */
    interface Topic {
        /** Adds a line with the number that it has in the file. */
        void add(String written, int number);
    }

    private final Node.Entries entries;
    private final StatedLines lines;
    private final boolean isYaml;
    private final Set<String> used = new LinkedHashSet<>();

    private ExportFields(Node.Entries entries, StatedLines lines, boolean isYaml) {
        this.entries = entries;
        this.lines = lines;
        this.isYaml = isYaml;
    }

    /**
     * The fields of a node; none if it has another form.
     *
     * @param isYaml whether a line break in a text is one in the file
     */
    static ExportFields of(Node node, StatedLines lines, boolean isYaml) {
        return new ExportFields(
                node instanceof Node.Entries found ? found : new Node.Entries(Map.of(), Map.of(), node.place()),
                lines,
                isYaml);
    }

    /** Lines of a section. */
    Topic about(CvSection section) {
        return (written, number) -> lines.add(section, written, number);
    }

    /** Lines under a title of the person's own words. */
    Topic under(String title) {
        return (written, number) -> lines.add(title, written, number);
    }

    /** Whether a key has a value. */
    boolean has(String key) {
        return entries.values().containsKey(key);
    }

    private Optional<Node> node(String key) {
        used.add(key);
        return Optional.ofNullable(entries.values().get(key));
    }

    /** The fields under a key; none if there are none. */
    ExportFields inside(String key) {
        return of(node(key).orElse(new Node.Nothing(entries.place())), lines, isYaml);
    }

    /** What stands under a key: the items of a list, or the one value. */
    List<Node> items(String key) {
        return node(key).map(ExportFields::items).orElse(List.of());
    }

    private static List<Node> items(Node node) {
        return node instanceof Node.Items list
                ? list.items().stream().limit(MOST_ITEMS).toList()
                : List.of(node);
    }

    /** The entries under a key, be they a list or one alone. */
    List<ExportFields> each(String key) {
        return items(key).stream()
                .filter(Node.Entries.class::isInstance)
                .map(item -> of(item, lines, isYaml))
                .toList();
    }

    /** Each key with the fields of its value. */
    Map<String, Node> values() {
        return entries.values();
    }

    /** The text under the first of some keys that has one, as one line; empty if none has. */
    String text(String... keys) {
        String found = "";
        for (String key : keys) {
            Optional<Node> value = node(key);
            if (found.isEmpty() && value.isPresent() && value.get() instanceof Node.Text text) {
                found = String.join(" ", MarkedText.lines(text.text()));
            }
        }
        return found;
    }

    /** Whether a key has a word. */
    boolean says(String key, String word) {
        return text(key).equalsIgnoreCase(word);
    }

    /** Adds the texts under some keys, each on lines of its own. */
    void add(Topic topic, String... keys) {
        for (String key : keys) {
            items(key).forEach(item -> add(topic, item));
        }
    }

    /** Adds a text; what is none adds nothing. */
    void add(Topic topic, Node item) {
        if (!(item instanceof Node.Text text)) {
            return;
        }
        String[] written = text.text().split("\n", -1);
        boolean isBlock = isYaml && written.length > 1;
        if (!isBlock) {
            MarkedText.lines(text.text())
                    .forEach(line -> topic.add(line, text.place().line()));
            return;
        }
        for (int i = 0; i < written.length; i++) {
            int number = text.place().line() + 1 + i;
            MarkedText.lines(written[i]).forEach(line -> topic.add(line, number));
        }
    }

    /**
     * Adds the line that begins an entry: what it is, and when.
     *
     * @param what what the entry is; parts that are empty are left out
     */
    void begin(Topic topic, String time, String... what) {
        List<String> parts = new ArrayList<>();
        for (String part : what) {
            if (!part.isEmpty()) {
                parts.add(part);
            }
        }
        String line = String.join(", ", parts) + (time.isEmpty() ? "" : "\t" + time);
        topic.add(line, entries.place().line());
    }

    /** The time that two keys, or one, tell. */
    String time(String from, String to, boolean isOpen) {
        return Period.shown(text(from), text(to), isOpen);
    }

    /** Takes note of the keys that were not used: personal ones are dropped, the others only named. */
    void rest() {
        entries.values().forEach((key, value) -> {
            Optional<String> personal = PersonalField.of(key);
            if (personal.isPresent() && !isEmpty(value)) {
                lines.drop(personal.get());
            } else if (!used.contains(key) && !isEmpty(value)) {
                lines.leave(key);
            }
        });
    }

    private static boolean isEmpty(Node value) {
        if (value instanceof Node.Text text) {
            return text.text().isBlank();
        }
        if (value instanceof Node.Items items) {
            return items.items().stream().allMatch(ExportFields::isEmpty);
        }
        return !(value instanceof Node.Entries inside)
                || inside.values().values().stream().allMatch(ExportFields::isEmpty);
    }
}
