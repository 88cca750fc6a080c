package dev.righttrack.facts.knowledge;

import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Every name that a file or a rule may use, found under any capitals, blanks, dashes and known spellings. */
public final class Vocabulary {

    private final Map<Kind, Map<String, String>> names = new EnumMap<>(Kind.class);
    private final Map<Kind, List<String>> listed = new EnumMap<>(Kind.class);

    /** The vocabulary of some knowledge. */
    public Vocabulary(Knowledge knowledge) {
        for (Kind kind : Kind.values()) {
            Collection<? extends Entry> entries = kind == Kind.SUBTASK
                    ? knowledge.subtasks()
                    : knowledge.all(kind).values();
            Map<String, String> found = new HashMap<>();
            entries.forEach(entry -> entry.spellings().forEach(s -> found.put(folded(s), entry.name())));
            entries.forEach(entry -> found.put(folded(entry.name()), entry.name()));
            names.put(kind, found);
            listed.put(kind, entries.stream().map(Entry::name).toList());
        }
    }

    /** The name as the vocabulary spells it, or empty if it has none such. */
    public Optional<String> find(Kind kind, String text) {
        return Optional.ofNullable(kind(kind).get(folded(text)));
    }

    /** All names of a kind as the vocabulary spells them, in the order of the file. */
    public List<String> all(Kind kind) {
        return listed.getOrDefault(kind, List.of());
    }

    /** Every way to write a name of the kind that is understood, folded, to the name. */
    public Map<String, String> spellings(Kind kind) {
        return Map.copyOf(kind(kind));
    }

    private Map<String, String> kind(Kind kind) {
        return names.getOrDefault(kind, Map.of());
    }

    /** A text with its capitals, dashes, underscores and blanks made alike. */
    public static String folded(String text) {
        return text.strip()
                .toLowerCase(Locale.ROOT)
                .replaceAll("[\\u2010-\\u2015\\u2212]", "-")
                .replaceAll("\\s*-\\s*", "-")
                .replaceAll("[\\s_\\u00a0]+", " ");
    }
}
