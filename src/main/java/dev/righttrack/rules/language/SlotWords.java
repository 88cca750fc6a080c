package dev.righttrack.rules.language;

import dev.righttrack.candidate.CircumstanceKind;
import dev.righttrack.facts.Importance;
import dev.righttrack.knowledge.CircumstanceEntry;
import dev.righttrack.knowledge.Interpretation;
import dev.righttrack.knowledge.Kind;
import dev.righttrack.knowledge.Knowledge;
import dev.righttrack.knowledge.Vocabulary;
import dev.righttrack.knowledge.Weight;
import dev.righttrack.rules.model.SlotType;
import dev.righttrack.scoring.Verdict;
import dev.righttrack.text.ClosedWord;
import dev.righttrack.text.NearestWord;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** What may be written in each type of slot, and the vocabulary's own spelling of it. */
public final class SlotWords {

    /** What adverts call an importance. */
    private static final Map<SlotType, Map<String, String>> OTHER_NAMES = Map.of(
            SlotType.IMPORTANCE,
            Map.ofEntries(
                    Map.entry("must", "essential"),
                    Map.entry("must have", "essential"),
                    Map.entry("must-have", "essential"),
                    Map.entry("mandatory", "essential"),
                    Map.entry("required", "essential"),
                    Map.entry("obligatory", "essential"),
                    Map.entry("indispensable", "essential"),
                    Map.entry("should", "expected"),
                    Map.entry("should have", "expected"),
                    Map.entry("nice to have", "helpful"),
                    Map.entry("nice-to-have", "helpful"),
                    Map.entry("optional", "helpful"),
                    Map.entry("desirable", "helpful"),
                    Map.entry("a plus", "helpful"),
                    Map.entry("a bonus", "helpful"),
                    Map.entry("an advantage", "helpful")));

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
        put(
                SlotType.CIRCUMSTANCE,
                same(CircumstanceKind.FIXED.stream().map(CircumstanceKind::word).toList()));
        knowledge.all(Kind.CIRCUMSTANCE, CircumstanceEntry.class).forEach(this::choices);
        weights(knowledge, SlotType.COUNT, "count");
        weights(knowledge, SlotType.DURATION, "years");
        readings(knowledge);
    }

    /** The vocabulary's spelling of what a coach wrote, if it may stand in such a slot. */
    Optional<String> find(SlotType type, String text) {
        return Optional.ofNullable(words.getOrDefault(type, Map.of()).get(Vocabulary.folded(text)));
    }

    /**
     * The word that was probably meant in such a slot: another name for it, the nearest by letters, the same words in
     * another order, or the only one that has all of its words. None if it is a word of another type.
     */
    Optional<String> nearest(SlotType type, String text) {
        String folded = Vocabulary.folded(text);
        String other = OTHER_NAMES.getOrDefault(type, Map.of()).get(folded);
        if (other != null) {
            return Optional.of(other);
        }
        if (!typesOf(text).isEmpty()) {
            return Optional.empty();
        }
        if (type == SlotType.READING && text.contains("=")) {
            return reading(text);
        }
        return NearestWord.to(text, writings(type))
                .flatMap(word -> find(type, word))
                .or(() -> inAnotherOrder(type, folded));
    }

    /** The reading of the same place that was probably meant. */
    private Optional<String> reading(String text) {
        String id = text.substring(0, text.indexOf('=')).strip();
        String said = text.substring(text.indexOf('=') + 1).strip();
        Map<String, String> known = new LinkedHashMap<>();
        all(SlotType.READING).stream()
                .filter(name -> name.toLowerCase(Locale.ROOT).startsWith(id.toLowerCase(Locale.ROOT) + " ="))
                .forEach(name -> known.put(name.substring(name.indexOf('=') + 2), name));
        return NearestWord.to(said, known.keySet())
                .or(() -> known.keySet().stream()
                        .filter(word -> words(word).equals(words(said)))
                        .findFirst());
    }

    private Optional<String> inAnotherOrder(SlotType type, String folded) {
        List<String> wanted = words(folded);
        if (folded.length() < 4 || wanted.stream().anyMatch(NearestWord::isWeighty)) {
            return Optional.empty();
        }
        List<String> found = all(type).stream()
                .filter(word -> words(word).containsAll(wanted))
                .toList();
        return found.size() == 1 && words(found.get(0)).stream().noneMatch(NearestWord::isWeighty)
                ? Optional.of(found.get(0))
                : Optional.empty();
    }

    private static List<String> words(String text) {
        return Arrays.stream(text.toLowerCase(Locale.ROOT).strip().split("[\\s-]+", -1))
                .filter(word -> !word.isEmpty())
                .sorted()
                .toList();
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

    /** The answers to a circumstance; one that two circumstances have is a word of both. */
    private void choices(CircumstanceEntry circumstance) {
        Map<String, String> choices = new LinkedHashMap<>();
        circumstance.writings().forEach((writing, value) -> choices.put(Vocabulary.folded(writing), value));
        Map<String, String> known = words.getOrDefault(SlotType.CHOICE, Map.of());
        choices.putAll(known);
        put(SlotType.CHOICE, choices);
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
