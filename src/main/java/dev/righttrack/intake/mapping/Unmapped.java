package dev.righttrack.intake.mapping;

import dev.righttrack.knowledge.Vocabulary;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;

/**
 * What of a foreign file the mapping file does not have, counted: words, and whole fields. Safe for use by several threads.
 */
public final class Unmapped {

    /** Of more different words than that, the others are counted together. */
    private static final int MOST_WORDS = 10_000;

    private final Map<Word, AtomicLong> words = new ConcurrentHashMap<>();
    private final Map<String, AtomicLong> fields = new ConcurrentHashMap<>();
    private final Set<String> seen = ConcurrentHashMap.newKeySet();
    private final AtomicLong others = new AtomicLong();

    /** A count of nothing so far. */
    public Unmapped() {}

    /**
     * A word under a field.
     *
     * @param field as the foreign file writes it
     * @param text the same
     */
    private record Word(String field, String text) {}

    /**
     * How often something was met.
     *
     * @param field the field, as the foreign file writes it
     * @param word the word under it; empty for the field itself
     * @param times in how many records, at least 1
     */
    public record Count(String field, String word, long times) {}

    void word(String field, String text) {
        count(words, new Word(field, text));
    }

    void field(String field) {
        count(fields, field);
    }

    private <K> void count(Map<K, AtomicLong> counts, K key) {
        AtomicLong known = counts.get(key);
        if (known != null) {
            known.incrementAndGet();
        } else if (counts.size() < MOST_WORDS) {
            counts.computeIfAbsent(key, one -> new AtomicLong()).incrementAndGet();
        } else {
            others.incrementAndGet();
        }
    }

    /** Takes note that a record has a field. */
    void has(String field) {
        String folded = Vocabulary.folded(field);
        if (!seen.contains(folded)) {
            seen.add(folded);
        }
    }

    /** The words that the mapping file does not have, the most frequent first. */
    public List<Count> words() {
        List<Count> all = new ArrayList<>();
        words.forEach((word, times) -> all.add(new Count(word.field(), word.text(), times.get())));
        return sorted(all);
    }

    /** The fields that the mapping file does not have, the most frequent first. */
    public List<Count> fields() {
        List<Count> all = new ArrayList<>();
        fields.forEach((field, times) -> all.add(new Count(field, "", times.get())));
        return sorted(all);
    }

    private static List<Count> sorted(List<Count> all) {
        return all.stream()
                .sorted(Comparator.comparingLong(Count::times)
                        .reversed()
                        .thenComparing(Count::field)
                        .thenComparing(Count::word))
                .toList();
    }

    /** How many words and fields were counted together, since there were too many different ones. */
    public long others() {
        return others.get();
    }

    /** The fields of the mapping file that no record had, in its order. */
    public List<String> missing(ColumnMap map) {
        return map.names().entrySet().stream()
                .filter(field -> !seen.contains(field.getKey()))
                .map(Map.Entry::getValue)
                .toList();
    }
}
