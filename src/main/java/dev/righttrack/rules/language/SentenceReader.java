package dev.righttrack.rules.language;

import dev.righttrack.findings.Check;
import dev.righttrack.findings.Finding;
import dev.righttrack.findings.Findings;
import dev.righttrack.findings.Place;
import dev.righttrack.rules.model.Slot;
import dev.righttrack.rules.model.SlotType;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads one line of a rule: wholly, and by exactly one sentence. */
public final class SentenceReader {

    private final Language language;
    private final SentenceMatcher matcher;
    private final SentenceDiagnosis diagnosis;
    private final SlotWords words;

    /**
     * A reader by the sentences of a language.
     *
     * @param words what may stand in their slots
     */
    public SentenceReader(Language language, SlotWords words) {
        this.language = language;
        this.words = words;
        this.matcher = new SentenceMatcher(words);
        this.diagnosis = new SentenceDiagnosis(language, words, matcher);
    }

    /**
     * The names that stand in the slots of a line, in order; none if no sentence reads it, or more than one.
     *
     * @param line the line, with the blanks before it
     */
    public List<WrittenName> names(String side, String line) {
        int indent = SentenceMatcher.skipBlanks(line, 0);
        String text = line.strip();
        Optional<SentenceUse> use = read(side, text, new Place("", 1, 1), "", new Findings());
        List<WrittenName> names = new ArrayList<>();
        use.flatMap(one -> matcher.matches(one.sentence(), text, false).stream()
                        .filter(match -> match.fillings().equals(one.fillings()))
                        .findFirst())
                .ifPresent(match -> use.get().slots().forEach(slot -> names(slot, match, indent, names)));
        return List.copyOf(names);
    }

    private void names(Slot slot, SentenceMatcher.Match match, int indent, List<WrittenName> names) {
        String written = match.written().getOrDefault(slot.name(), "");
        int at = indent + match.columns().getOrDefault(slot.name(), 0);
        if (slot.type() == SlotType.TEXT) {
            return;
        }
        for (SlotList.Item item : slot.list() ? SlotList.items(written) : List.of(new SlotList.Item(written, 0))) {
            int start = at + item.offset();
            words.find(slot.type(), item.text())
                    .ifPresent(name -> names.add(new WrittenName(
                            slot.type(), name, start, start + item.text().length())));
        }
    }

    /**
     * The sentence that reads the line.
     *
     * @param side {@code when} or {@code then}
     * @param text the line without blanks around it
     * @param place where it begins
     * @param rule the rule's name, for the finding
     */
    public Optional<SentenceUse> read(String side, String text, Place place, String rule, Findings findings) {
        Map<SentenceUse, Integer> uses = new LinkedHashMap<>();
        for (Sentence sentence : language.on(side)) {
            for (SentenceMatcher.Match match : matcher.matches(sentence, text, false)) {
                uses.put(
                        new SentenceUse(sentence, match.fillings(), text, place.line(), place.column()),
                        match.weight());
            }
        }
        int best = uses.values().stream().mapToInt(Integer::intValue).max().orElse(0);
        List<SentenceUse> readings = uses.entrySet().stream()
                .filter(use -> use.getValue() == best)
                .map(Map.Entry::getKey)
                .toList();
        if (readings.size() == 1) {
            return Optional.of(readings.get(0));
        }
        findings.add(
                readings.isEmpty()
                        ? diagnosis.of(side, text, place, rule)
                        : Finding.error(
                                place,
                                Check.TWO_READINGS,
                                "this line can be read in two ways",
                                "As \"" + readings.get(0).sentence().shown() + "\" or as \""
                                        + readings.get(1).sentence().shown() + "\". Put it differently."));
        return Optional.empty();
    }
}
