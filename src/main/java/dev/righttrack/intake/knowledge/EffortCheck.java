package dev.righttrack.intake.knowledge;

import dev.righttrack.findings.Check;
import dev.righttrack.findings.Finding;
import dev.righttrack.findings.Findings;
import dev.righttrack.findings.Place;
import dev.righttrack.knowledge.Effort;
import dev.righttrack.knowledge.Entry;
import dev.righttrack.knowledge.Kind;
import dev.righttrack.knowledge.RankedTerm;
import java.util.Map;
import java.util.stream.Collectors;

/** Whether there is an effort for every skill and every level that can be reached; else a plan could not be priced. */
final class EffortCheck {

    private final Map<Kind, Map<String, Entry>> entries;
    private final Findings findings;

    EffortCheck(Map<Kind, Map<String, Entry>> entries, Findings findings) {
        this.entries = entries;
        this.findings = findings;
    }

    void check(String file) {
        Map<String, Entry> efforts = entries.getOrDefault(Kind.EFFORT, Map.of());
        for (String skill : entries.getOrDefault(Kind.SKILL, Map.of()).keySet()) {
            if (efforts.get(skill) instanceof Effort effort) {
                levels(effort, new Place(file, effort.source().line(), 1));
            } else {
                findings.add(Finding.error(
                        Place.of(file),
                        Check.MISSING_FIELD,
                        "there is no effort for the skill \"" + skill + "\"",
                        "Add \"" + skill + ":\" and below it \"weeks: {" + weeks()
                                + "}\", \"confirmed: 2026-11-23\" with the day of today, and \"reason:\" with a sentence; weeks are"
                                + " whole numbers from 1."));
            }
        }
    }

    private void levels(Effort effort, Place place) {
        entries.getOrDefault(Kind.LEVEL, Map.of()).values().stream()
                .filter(level -> level instanceof RankedTerm term && term.rank() > 0)
                .filter(level -> !effort.weeks().containsKey(level.name()) && !isReported(place))
                .forEach(level ->
                        missing(place, "\"" + effort.name() + "\" has no weeks for the level " + level.name()));
    }

    /** How the weeks of an entry are written: each level that can be reached, with numbers to be replaced. */
    private String weeks() {
        return entries.getOrDefault(Kind.LEVEL, Map.of()).values().stream()
                .filter(level -> level instanceof RankedTerm term && term.rank() > 0)
                .map(level -> level.name() + ": N")
                .collect(Collectors.joining(", "));
    }

    /** Whether the entry has an error already, such as a number that is none. */
    private boolean isReported(Place place) {
        return findings.sorted().stream()
                .anyMatch(one -> one.isError()
                        && one.check() != Check.MISSING_FIELD
                        && one.place().file().equals(place.file())
                        && one.place().line() >= place.line()
                        && one.place().line() <= place.line() + 1);
    }

    private void missing(Place place, String what) {
        findings.add(Finding.error(place, Check.MISSING_FIELD, what, "Add it: a whole number of weeks from 1."));
    }
}
