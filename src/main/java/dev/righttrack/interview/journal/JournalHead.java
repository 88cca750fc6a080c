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
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.IntConsumer;
import java.util.regex.Pattern;

/**
 * What a journal begins with.
 *
 * @param rules the SHA-256 of the rules and facts that it was begun under, in hexadecimal
 * @param begun when, as ISO 8601 has it
 * @param adviser who leads the talk; may be empty
 * @param base the candidate without anything that a question asks about
 */
public record JournalHead(String rules, String begun, String adviser, Candidate base) {

    private static final Pattern YEARS = Pattern.compile("[0-9]{1,2}(?:\\.[0-9]{1,6})?");

    private static final Set<String> TEXTS =
            Set.of("rules", "begun", "id", "adviser", "name", "label", "education", "notes");

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
        base.courses().stream().sorted().forEach(course -> add(lines, "course", course));
        new TreeMap<>(base.experience()).forEach((kind, years) -> add(lines, "years", kind + ": " + years));
        new TreeMap<>(base.circumstances())
                .forEach((kind, names) ->
                        new TreeSet<>(names).forEach(name -> add(lines, "circumstance", kind + ": " + name)));
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

    /**
     * The head in the lines up to the first blank one; empty if they are none.
     *
     * @param unread is given the index of each line that says nothing a head can say; the others count
     */
    static Optional<JournalHead> read(List<String> lines, IntConsumer unread) {
        if (lines.isEmpty() || !lines.get(0).equals(FIRST)) {
            return Optional.empty();
        }
        Map<String, String> texts = new HashMap<>();
        Set<String> complete = new HashSet<>();
        Set<String> courses = new HashSet<>();
        Map<String, Double> experience = new HashMap<>();
        Map<String, Set<String>> circumstances = new HashMap<>();
        Map<LevelStep, Integer> effort = new HashMap<>();
        Set<UncountedWord> uncounted = new HashSet<>();
        for (int i = 1; i < lines.size(); i++) {
            String line = lines.get(i);
            int blank = Math.max(0, line.indexOf(' '));
            String word = line.substring(0, blank);
            String text = line.substring(blank).strip();
            boolean read = switch (word) {
                case "complete" -> complete.add(text);
                case "course" -> courses.add(text);
                case "years" -> years(text, experience);
                case "circumstance" -> circumstance(text, circumstances);
                case "uncounted" -> uncounted(text, uncounted);
                case "effort" -> effort(text, effort);
                default -> TEXTS.contains(word) && texts.put(word, text) == null;
            };
            if (!read) {
                unread.accept(i);
            }
        }
        Candidate base = Candidate.fields(texts.getOrDefault("id", "interview"))
                .name(texts.getOrDefault("name", ""))
                .courses(courses)
                .experience(experience)
                .circumstances(circumstances)
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

    private static boolean years(String text, Map<String, Double> experience) {
        return pair(text)
                .filter(pair -> YEARS.matcher(pair.getValue()).matches())
                .map(pair -> experience.put(pair.getKey(), Double.valueOf(pair.getValue())) == null)
                .orElse(false);
    }

    private static boolean circumstance(String text, Map<String, Set<String>> circumstances) {
        return pair(text)
                .map(pair -> circumstances
                        .computeIfAbsent(pair.getKey(), kind -> new HashSet<>())
                        .add(pair.getValue()))
                .orElse(false);
    }

    /** What stands before and behind the last colon. */
    private static Optional<Map.Entry<String, String>> pair(String text) {
        int colon = text.lastIndexOf(": ");
        return colon > 0
                ? Optional.of(Map.entry(text.substring(0, colon), text.substring(colon + 2)))
                : Optional.empty();
    }

    private static boolean uncounted(String text, Set<UncountedWord> uncounted) {
        int colon = text.indexOf(": ");
        return Arrays.stream(Kind.values())
                .filter(kind -> colon > 0 && kind.word().equals(text.substring(0, colon)))
                .findFirst()
                .map(kind -> uncounted.add(new UncountedWord(kind, text.substring(colon + 2))))
                .orElse(false);
    }

    private static boolean effort(String text, Map<LevelStep, Integer> effort) {
        String[] parts = text.split(" to |: ", -1);
        return parts.length == 3
                && parts[2].matches("[1-9][0-9]{0,3}")
                && effort.put(new LevelStep(parts[0], parts[1]), Integer.valueOf(parts[2])) == null;
    }
}
