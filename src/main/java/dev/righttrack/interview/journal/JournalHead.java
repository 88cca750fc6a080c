package dev.righttrack.interview.journal;

import dev.righttrack.candidate.Candidate;
import dev.righttrack.candidate.LevelStep;
import dev.righttrack.candidate.UncountedWord;
import dev.righttrack.knowledge.Kind;
import dev.righttrack.text.PrintableText;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * What a journal begins with.
 *
 * @param rules the SHA-256 of the rules and facts that it was begun under, in hexadecimal
 * @param begun when, as ISO 8601 has it
 * @param adviser who leads the talk; may be empty
 * @param base the candidate without anything that a question asks about
 */
public record JournalHead(String rules, String begun, String adviser, Candidate base) {

    static final String FIRST = "righttrack interview, journal 1";

    /** Its lines, a blank one last. */
    List<String> lines() {
        List<String> lines = new ArrayList<>(List.of(FIRST, "rules " + rules, "begun " + begun, "id " + base.id()));
        add(lines, "adviser", adviser);
        add(lines, "name", base.name());
        base.label().ifPresent(label -> add(lines, "label", label));
        new TreeSet<>(base.complete()).forEach(list -> add(lines, "complete", list));
        base.effort().entrySet().stream()
                .map(e -> e.getKey().skill() + " to " + e.getKey().level() + ": " + e.getValue())
                .sorted()
                .forEach(effort -> add(lines, "effort", effort));
        base.education().ifPresent(degree -> add(lines, "education", degree));
        base.uncounted().stream()
                .sorted()
                .forEach(word -> add(lines, "uncounted", word.kind().word() + ": " + word.word()));
        add(lines, "notes", base.notes());
        lines.add("");
        return lines;
    }

    private static void add(List<String> lines, String word, String text) {
        String plain = PrintableText.line(text);
        if (!plain.isEmpty()) {
            lines.add(word + " " + plain);
        }
    }

    /** The head in the lines up to the first blank one; empty if they are none. */
    static Optional<JournalHead> read(List<String> lines) {
        if (lines.isEmpty() || !lines.get(0).equals(FIRST)) {
            return Optional.empty();
        }
        Map<String, String> texts = new HashMap<>();
        Set<String> complete = new HashSet<>();
        Map<LevelStep, Integer> effort = new HashMap<>();
        Set<UncountedWord> uncounted = new HashSet<>();
        for (String line : lines.subList(1, lines.size())) {
            int blank = Math.max(0, line.indexOf(' '));
            String text = line.substring(blank).strip();
            switch (line.substring(0, blank)) {
                case "complete" -> complete.add(text);
                case "uncounted" -> uncounted(text).ifPresent(uncounted::add);
                case "effort" -> effort(text, effort);
                default -> texts.put(line.substring(0, blank), text);
            }
        }
        Candidate base = Candidate.fields(texts.getOrDefault("id", "interview"))
                .name(texts.getOrDefault("name", ""))
                .complete(complete)
                .education(Optional.ofNullable(texts.get("education")))
                .effort(effort)
                .label(Optional.ofNullable(texts.get("label")))
                .notes(texts.getOrDefault("notes", ""))
                .uncounted(uncounted)
                .build();
        return Optional.of(new JournalHead(
                texts.getOrDefault("rules", ""),
                texts.getOrDefault("begun", ""),
                texts.getOrDefault("adviser", ""),
                base));
    }

    private static Optional<UncountedWord> uncounted(String text) {
        int colon = text.indexOf(": ");
        return Arrays.stream(Kind.values())
                .filter(kind -> colon > 0 && kind.word().equals(text.substring(0, colon)))
                .findFirst()
                .map(kind -> new UncountedWord(kind, text.substring(colon + 2)));
    }

    private static void effort(String text, Map<LevelStep, Integer> effort) {
        String[] parts = text.split(" to |: ", -1);
        if (parts.length == 3 && parts[2].matches("[1-9][0-9]{0,3}")) {
            effort.put(new LevelStep(parts[0], parts[1]), Integer.valueOf(parts[2]));
        }
    }
}
