package dev.righttrack.intake.knowledge;

import dev.righttrack.findings.Check;
import dev.righttrack.findings.Finding;
import dev.righttrack.findings.Findings;
import dev.righttrack.findings.Place;
import dev.righttrack.knowledge.Entry;
import dev.righttrack.knowledge.Kind;
import dev.righttrack.knowledge.Weight;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.commons.numbers.fraction.Fraction;

/** Checks that every number which the advice rests on is there, in its unit, and not finer than what it counts. */
final class WeightCheck {

    private static final String STEPS = "level steps";

    /** What counts things that do not come in parts. */
    private static final Set<String> WHOLE = Set.of("weight", STEPS, "count");

    private static final String SLIGHT = "slight lead";
    private static final String CLEAR = "clear lead";

    private static final Map<String, String> UNITS = units();

    private final Findings findings;

    WeightCheck(Findings findings) {
        this.findings = findings;
    }

    private static Map<String, String> units() {
        Map<String, String> units = new LinkedHashMap<>();
        units.put("essential", "weight");
        units.put("expected", "weight");
        units.put("helpful", "weight");
        units.put("near limit", STEPS);
        units.put("leaders distance", "points");
        units.put("near tie", "points");
        units.put(SLIGHT, "points");
        units.put(CLEAR, "points");
        units.put("floor of evidence", "share");
        units.put("subtask level", STEPS);
        units.put("subtask today", "share");
        units.put("subtask with a teammate", "share");
        return units;
    }

    /**
     * Checks the numbers of a vocabulary.
     *
     * @param weights name to entry
     * @param file the file that they stand in
     */
    void check(Map<String, Entry> weights, String file) {
        UNITS.forEach((name, unit) -> {
            if (!(weights.get(name) instanceof Weight weight)) {
                findings.add(Finding.error(
                        Place.of(file),
                        Check.MISSING_FIELD,
                        "there is no " + Kind.WEIGHT.word() + " \"" + name + "\"",
                        "Add it, with the unit: " + unit + "."));
            } else if (!weight.unit().equals(unit)) {
                report(weight, Check.WRONG_TYPE, "has the unit " + weight.unit(), "Its unit is " + unit + ".");
            }
        });
        if (weights.get(SLIGHT) instanceof Weight slight
                && weights.get(CLEAR) instanceof Weight clear
                && clear.value().compareTo(slight.value()) < 0) {
            report(
                    clear,
                    Check.OUT_OF_RANGE,
                    "is less than \"" + SLIGHT + "\"",
                    "A clear lead is more than a slight one.");
        }
        weights.values().stream()
                .filter(Weight.class::isInstance)
                .map(Weight.class::cast)
                .forEach(this::values);
    }

    private void values(Weight weight) {
        Stream.concat(Stream.of(weight.value()), weight.alternatives().stream()).forEach(value -> {
            if (WHOLE.contains(weight.unit()) && value.getDenominator() != 1) {
                report(
                        weight,
                        Check.WRONG_TYPE,
                        "is " + value.getNumerator() + "/" + value.getDenominator(),
                        "A number of the unit " + weight.unit() + " is a whole one.");
            } else if (weight.name().equals("subtask level") && value.equals(Fraction.ZERO)) {
                report(weight, Check.OUT_OF_RANGE, "is 0", "At the lowest level nothing is done yet: 1 or more.");
            } else if (weight.unit().equals("count") && value.equals(Fraction.ZERO)) {
                report(weight, Check.OUT_OF_RANGE, "is 0", "Everybody has 0 or more of everything: 1 or more.");
            }
        });
    }

    private void report(Weight weight, Check check, String problem, String hint) {
        findings.add(Finding.error(
                new Place(weight.source().file(), weight.source().line(), 1),
                check,
                "\"" + weight.name() + "\" " + problem,
                hint));
    }
}
