package dev.righttrack.rules.compile;

import dev.righttrack.facts.Reading;
import dev.righttrack.findings.Check;
import dev.righttrack.findings.Finding;
import dev.righttrack.findings.Findings;
import dev.righttrack.findings.Place;
import dev.righttrack.knowledge.Interpretation;
import dev.righttrack.knowledge.Kind;
import dev.righttrack.knowledge.Knowledge;
import dev.righttrack.text.NearestWord;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The readings of the report's ambiguities: which there are, which were chosen, and which are in force. */
public final class ChosenReadings {

    private ChosenReadings() {}

    /** Reports every chosen reading that there is not. */
    public static void check(Knowledge knowledge, Map<String, String> chosen, Findings findings) {
        chosen.forEach((name, reading) -> {
            Place place = Place.of("--reading");
            var interpretation = knowledge.find(Kind.INTERPRETATION, name, Interpretation.class);
            if (interpretation.isEmpty()) {
                findings.add(Finding.error(
                        place,
                        Check.UNKNOWN_WORD,
                        "unknown interpretation \"" + name + "\"",
                        "They are X1 to X28, in facts/interpretations.yaml."));
            } else if (!interpretation.get().readings().containsKey(reading)) {
                findings.add(Finding.error(
                        place,
                        Check.UNKNOWN_WORD,
                        "unknown reading \"" + reading + "\" of " + name,
                        NearestWord.to(reading, interpretation.get().readings().keySet())
                                .map(near -> "Did you mean \"" + near + "\"?")
                                .orElse("Known: "
                                        + String.join(
                                                ", ",
                                                interpretation.get().readings().keySet()) + ".")));
            } else if (!interpretation.get().switchable()) {
                findings.add(Finding.warning(
                        place,
                        Check.WORDS_ONLY,
                        name + " is a matter of words",
                        "No reading of it changes an advice."));
            }
        });
    }

    /** The readings in force: the defaults, and what was chosen instead. */
    static Map<String, String> inForce(Knowledge knowledge, Map<String, String> chosen) {
        Map<String, String> all = new LinkedHashMap<>(knowledge.defaultReadings());
        all.putAll(chosen);
        return all;
    }

    /** Every reading of every interpretation. */
    static List<Reading> every(Knowledge knowledge) {
        List<Reading> every = new ArrayList<>();
        for (Interpretation one : knowledge.all(Kind.INTERPRETATION, Interpretation.class)) {
            one.readings().keySet().forEach(reading -> every.add(Reading.of(one.name(), reading)));
        }
        return every;
    }
}
