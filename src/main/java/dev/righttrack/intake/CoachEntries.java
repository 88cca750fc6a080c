package dev.righttrack.intake;

import dev.righttrack.facts.knowledge.Entry;
import dev.righttrack.facts.knowledge.Interpretation;
import dev.righttrack.facts.knowledge.Question;
import dev.righttrack.facts.knowledge.Weight;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.apache.commons.numbers.fraction.Fraction;

/** Entries of what the coaches chose: readings, numbers, questions. */
final class CoachEntries {

    private static final Set<String> UNITS = Set.of("weight", "level steps", "points", "share", "count", "years");

    private CoachEntries() {}

    static Entry interpretation(EntryFields e) {
        Map<String, String> readings = new LinkedHashMap<>();
        e.fields().map("readings").forEach((name, meaning) -> readings.put(name, meaning.text()));
        if (readings.isEmpty()) {
            e.fields()
                    .error(e.place(), "missing-field", "\"" + e.name() + "\" has no \"readings\"", "Add one at least.");
        }
        boolean switchable = e.fields().flag("switchable").orElse(false);
        if (switchable && readings.size() == 1) {
            e.fields()
                    .error(
                            e.place(),
                            "missing-field",
                            "\"" + e.name() + "\" has one reading only to switch between",
                            "");
        }
        return new Interpretation(
                e.name(),
                e.needed("where"),
                e.needed("problem"),
                readings.keySet().stream().findFirst().orElse(""),
                readings,
                switchable,
                e.needed("reason"),
                e.spellings(),
                e.source());
    }

    static Entry weight(EntryFields e) {
        String unit = e.needed("unit");
        if (!UNITS.contains(unit)) {
            e.fields()
                    .error(
                            e.fields().place("unit"),
                            "unknown-word",
                            "unknown unit \"" + unit + "\"",
                            EntryFields.near(unit, UNITS) + "Known: "
                                    + UNITS.stream().sorted().toList() + ".");
        }
        return new Weight(e.name(), value(e), unit, date(e), e.needed("reason"), e.spellings(), e.coachesSource());
    }

    private static Fraction value(EntryFields e) {
        String text = e.needed("value");
        if (text.matches("[0-9]{1,6}(/[1-9][0-9]{0,5})?")) {
            String[] parts = text.split("/", -1);
            return Fraction.of(Integer.parseInt(parts[0]), parts.length == 1 ? 1 : Integer.parseInt(parts[1]));
        }
        e.fields()
                .error(
                        e.fields().place("value"),
                        "wrong-type",
                        "the value \"" + text + "\" is no number from 0 upwards",
                        "A whole number, or a fraction such as 3/4.");
        return Fraction.ZERO;
    }

    private static LocalDate date(EntryFields e) {
        String text = e.needed("confirmed");
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException wrong) {
            e.fields()
                    .error(
                            e.fields().place("confirmed"),
                            "wrong-type",
                            "\"" + text + "\" is no date",
                            "A date reads 2026-11-23.");
            return LocalDate.EPOCH;
        }
    }

    static Entry question(EntryFields e) {
        return new Question(
                e.name(),
                e.needed("about"),
                e.fields().textOr("subject", ""),
                e.needed("ask"),
                e.needed("help"),
                e.spellings(),
                e.source());
    }
}
