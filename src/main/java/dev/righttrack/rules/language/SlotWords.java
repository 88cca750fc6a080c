package dev.righttrack.rules.language;

import dev.righttrack.facts.Importance;
import dev.righttrack.knowledge.Interpretation;
import dev.righttrack.knowledge.Kind;
import dev.righttrack.knowledge.Knowledge;
import dev.righttrack.knowledge.Vocabulary;
import dev.righttrack.knowledge.Weight;
import dev.righttrack.rules.model.SlotType;
import dev.righttrack.scoring.Verdict;
import dev.righttrack.text.ClosedWord;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What may be written in each type of slot, and the vocabulary's own spelling of it. */
public final class SlotWords {

    private static final List<String> CIRCUMSTANCES = List.of("application", "organization", "stage", "variety");

    private final Map<SlotType, Map<String, String>> words = new EnumMap<>(SlotType.class);

    /**
     * The words of some knowledge.
     *
     * @param vocabulary the same, for looking words up
     */
    public SlotWords(Knowledge knowledge, Vocabulary vocabulary) {
        for (SlotType type : SlotType.values()) {
            words.put(type, new LinkedHashMap<>());
            type.kind().ifPresent(kind -> put(type, vocabulary.spellings(kind)));
        }
        put(SlotType.TOPIC, Map.of("research", "research"));
        put(SlotType.VERDICT, same(ClosedWord.all(Verdict.class)));
        put(SlotType.IMPORTANCE, same(ClosedWord.all(Importance.class)));
        put(SlotType.CIRCUMSTANCE, same(CIRCUMSTANCES));
        weights(knowledge, SlotType.COUNT, "count");
        weights(knowledge, SlotType.DURATION, "years");
        readings(knowledge);
    }

    /** The vocabulary's spelling of what a coach wrote, if it may stand in such a slot. */
    Optional<String> find(SlotType type, String text) {
        return Optional.ofNullable(words.getOrDefault(type, Map.of()).get(Vocabulary.folded(text)));
    }

    /** Every way to write something in such a slot. */
    Collection<String> writings(SlotType type) {
        return words.getOrDefault(type, Map.of()).keySet();
    }

    /** Every word that may stand in such a slot, in the vocabulary's spelling, in order. */
    public List<String> all(SlotType type) {
        return words.getOrDefault(type, Map.of()).values().stream()
                .distinct()
                .sorted()
                .toList();
    }

    /** The types of slot in which a text may stand. */
    List<SlotType> typesOf(String text) {
        List<SlotType> types = new ArrayList<>();
        words.forEach((type, known) -> {
            if (known.containsKey(Vocabulary.folded(text))) {
                types.add(type);
            }
        });
        return types;
    }

    private void put(SlotType type, Map<String, String> known) {
        words.computeIfAbsent(type, t -> new LinkedHashMap<>()).putAll(known);
    }

    private static Map<String, String> same(List<String> names) {
        Map<String, String> same = new LinkedHashMap<>();
        names.forEach(name -> same.put(name, name));
        return same;
    }

    private void weights(Knowledge knowledge, SlotType type, String unit) {
        Map<String, String> names = new LinkedHashMap<>();
        for (Weight weight : knowledge.all(Kind.WEIGHT, Weight.class)) {
            if (weight.unit().equals(unit)) {
                names.put(Vocabulary.folded(weight.name()), weight.name());
            }
        }
        words.put(type, names);
    }

    private void readings(Knowledge knowledge) {
        Map<String, String> names = new LinkedHashMap<>();
        for (Interpretation one : knowledge.all(Kind.INTERPRETATION, Interpretation.class)) {
            for (String reading : one.readings().keySet()) {
                String name = one.name() + " = " + reading;
                names.put(Vocabulary.folded(name), name);
            }
        }
        words.put(SlotType.READING, names);
    }
}
