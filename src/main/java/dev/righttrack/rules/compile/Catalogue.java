package dev.righttrack.rules.compile;

import dev.righttrack.advice.RuleCard;
import dev.righttrack.rules.language.SentenceUse;
import dev.righttrack.rules.model.Condition;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * All rules by name: what each says, why, and where it stands.
 *
 * @param entries rule name to entry, sorted by file and line
 * @param dormant the names of rules that are there and not in force: drafts, and those of another time
 */
public record Catalogue(Map<String, Entry> entries, List<String> dormant) {

    public Catalogue {
        entries = Collections.unmodifiableMap(new LinkedHashMap<>(entries));
        dormant = List.copyOf(dormant);
    }

    /**
     * A rule of the catalogue.
     *
     * @param card its identity
     * @param conditions its conditions as written; empty for the engine's own rules
     * @param conclusions its conclusions as written; empty for the engine's own rules
     * @param tests what its conditions say, in the same order; empty for the engine's own rules
     * @param states whether it only states, and is run once when the rules are loaded
     */
    public record Entry(
            RuleCard card,
            List<SentenceUse> conditions,
            List<SentenceUse> conclusions,
            List<Condition> tests,
            boolean states) {

        public Entry {
            conditions = List.copyOf(conditions);
            conclusions = List.copyOf(conclusions);
            tests = List.copyOf(tests);
        }

        /** Whether it stands under some readings. */
        public boolean isUnder(Map<String, String> readings) {
            return card.readings().stream()
                    .map(reading -> reading.split(" = ", 2))
                    .allMatch(parts -> parts.length == 2 && parts[1].equals(readings.get(parts[0])));
        }
    }

    /** The rule of that name. */
    public Optional<Entry> find(String name) {
        return Optional.ofNullable(entries.get(name));
    }

    /** The names of the coaches' rules that have a text in them, as whole words in any capitals; in order. */
    public List<String> namedWith(String text) {
        Pattern part = Pattern.compile(
                "(?<![\\p{L}\\p{N}])" + Pattern.quote(text.strip()) + "(?![\\p{L}\\p{N}])",
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
        return text.isBlank()
                ? List.of()
                : entries.values().stream()
                        .filter(entry -> !entry.conditions().isEmpty())
                        .map(entry -> entry.card().name())
                        .filter(name -> part.matcher(name).find())
                        .toList();
    }

    /**
     * The identity of a rule that is known to be there.
     *
     * @throws IllegalArgumentException if it is not
     */
    public RuleCard card(String name) {
        return find(name)
                .orElseThrow(() -> new IllegalArgumentException("no rule is called " + name))
                .card();
    }

    /** All entries in order. */
    public List<Entry> all() {
        return List.copyOf(entries.values());
    }
}
