package dev.righttrack.intake.mapping;

import dev.righttrack.findings.Place;
import dev.righttrack.intake.document.FieldReader;
import dev.righttrack.intake.document.Node;
import dev.righttrack.knowledge.Vocabulary;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Makes one record of a foreign file into a candidate's fields, each at its place in the foreign file. For one use. */
final class MappedRecord {

    private static final String COMPLETE = "complete";
    private static final String EXPERIENCE = "experience";

    private final ColumnMap map;
    private final List<String> kept;
    private final Unmapped unmapped;
    private final Map<String, Node> values = new LinkedHashMap<>();
    private final Map<String, Place> places = new LinkedHashMap<>();
    private final Map<String, Map<String, Node>> lists = new LinkedHashMap<>();
    private final Map<String, Map<String, Node>> entries = new LinkedHashMap<>();
    private final Set<String> open = new LinkedHashSet<>();

    MappedRecord(ColumnMap map, List<String> kept, Unmapped unmapped) {
        this.map = map;
        this.kept = kept;
        this.unmapped = unmapped;
    }

    Node candidate(FieldReader record) {
        record.names().forEach(field -> read(field, record));
        open.forEach(list -> list(COMPLETE).remove(list));
        lists.forEach((to, names) -> values.put(to, new Node.Items(List.copyOf(names.values()), place(to, record))));
        entries.forEach((to, inside) -> values.put(to, new Node.Entries(inside, Map.of(), place(to, record))));
        return new Node.Entries(values, places, record.place());
    }

    private Place place(String to, FieldReader record) {
        return places.getOrDefault(to, record.place());
    }

    private void read(String field, FieldReader record) {
        unmapped.has(field);
        map.field(field).ifPresentOrElse(meaning -> read(field, meaning, record), () -> {
            if (!kept.contains(field)) {
                unmapped.field(field);
            }
        });
    }

    private void read(String field, MappedField meaning, FieldReader record) {
        if (meaning instanceof MappedField.Same same) {
            record.text(field).ifPresent(text -> put(same.to(), text));
        } else if (meaning instanceof MappedField.Years some) {
            record.text(field).ifPresent(text -> entry(EXPERIENCE, some.of().word(), text));
        } else if (meaning instanceof MappedField.Entry entry) {
            record.text(field).ifPresent(text -> entry(field, entry, text));
        } else if (meaning instanceof MappedField.Names names) {
            texts(field, names.between(), record).forEach(text -> add(names.to(), text.text(), text.place()));
        } else if (meaning instanceof MappedField.Word word) {
            record.text(field).ifPresent(text -> word(field, word, text));
        } else if (meaning instanceof MappedField.Work work) {
            work(field, work, record);
        } else if (meaning instanceof MappedField.Answered answered) {
            texts(field, answered.between(), record).forEach(text -> answered(field, answered, text));
        } else if (meaning instanceof MappedField.OneChoice choice) {
            record.flag(field).filter(yes -> yes).ifPresent(yes -> open.addAll(choice.of()));
        }
    }

    private void put(String to, Node.Text text) {
        values.put(to, text);
        places.put(to, text.place());
    }

    private void entry(String to, String entry, Node.Text text) {
        places.putIfAbsent(to, text.place());
        entries.computeIfAbsent(to, one -> new LinkedHashMap<>()).put(entry, text);
    }

    /** A word is taken as it stands where the mapping file has no words; otherwise, as the one that it means. */
    private void entry(String field, MappedField.Entry meaning, Node.Text text) {
        String folded = Vocabulary.folded(text.text());
        String ours = meaning.words().get(folded);
        if (meaning.leftOut().contains(folded)) {
            return;
        }
        if (ours != null) {
            entry(meaning.to(), meaning.entry(), new Node.Text(ours, false, text.place()));
        } else if (meaning.words().isEmpty()) {
            entry(meaning.to(), meaning.entry(), text);
        } else {
            unmapped.word(field, text.text());
        }
    }

    private void word(String field, MappedField.Word meaning, Node.Text text) {
        String folded = Vocabulary.folded(text.text());
        String ours = meaning.words().get(folded);
        if (ours != null) {
            put(meaning.to(), new Node.Text(ours, false, text.place()));
        } else if (!meaning.leftOut().contains(folded)) {
            unmapped.word(field, text.text());
        }
    }

    private void work(String field, MappedField.Work meaning, FieldReader record) {
        record.node(field).ifPresent(node -> meaning.complete().forEach(list -> add(COMPLETE, list, node.place())));
        for (Node.Text text : texts(field, meaning.between(), record)) {
            String folded = Vocabulary.folded(text.text());
            Map<String, List<String>> ours = meaning.words().get(folded);
            if (ours != null) {
                ours.forEach((to, names) -> names.forEach(name -> add(to, name, text.place())));
            } else if (!meaning.leftOut().contains(folded)) {
                unmapped.word(field, text.text());
            }
        }
    }

    private void answered(String field, MappedField.Answered meaning, Node.Text text) {
        String folded = Vocabulary.folded(text.text());
        List<String> complete = meaning.lists().get(folded);
        if (complete != null) {
            complete.forEach(list -> add(COMPLETE, list, text.place()));
        } else if (!meaning.leftOut().contains(folded)) {
            unmapped.word(field, text.text());
        }
    }

    /** Two words of a foreign file may well mean one of ours; it is noted once. */
    private void add(String to, String name, Place place) {
        places.putIfAbsent(to, place);
        list(to).putIfAbsent(name, new Node.Text(name, false, place));
    }

    private Map<String, Node> list(String to) {
        return lists.computeIfAbsent(to, one -> new LinkedHashMap<>());
    }

    private static List<Node.Text> texts(String field, String between, FieldReader record) {
        List<Node.Text> texts = record.texts(field);
        return between.isEmpty()
                ? texts
                : texts.stream().flatMap(text -> parts(text, between).stream()).toList();
    }

    private static List<Node.Text> parts(Node.Text text, String between) {
        List<Node.Text> parts = new ArrayList<>();
        int from = 0;
        while (from <= text.text().length()) {
            int next = text.text().indexOf(between, from);
            int to = next < 0 ? text.text().length() : next;
            String part = text.text().substring(from, to).strip();
            if (!part.isEmpty()) {
                int column = text.place().column() + text.text().indexOf(part, from);
                parts.add(new Node.Text(
                        part, false, new Place(text.place().file(), text.place().line(), column)));
            }
            from = to + between.length();
        }
        return parts;
    }
}
