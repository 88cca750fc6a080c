package dev.righttrack.intake;

import dev.righttrack.facts.LevelRange;
import dev.righttrack.facts.LevelStep;
import dev.righttrack.facts.knowledge.Kind;
import dev.righttrack.findings.Place;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** The fields of a candidate's file on skills: what was said of each, and what learning takes. */
final class SkillFields {

    private static final Pattern WEEKS = Pattern.compile("[1-9][0-9]{0,3}");
    private static final Pattern STEP = Pattern.compile("\\s+to\\s+");

    private final CandidateWords words;

    SkillFields(CandidateWords words) {
        this.words = words;
    }

    Map<String, LevelRange> skills(Fields fields) {
        Map<String, LevelRange> skills = new HashMap<>();
        fields.map("skills").forEach((name, text) -> {
            Optional<String> skill = words.known(Kind.SKILL, name)
                    .or(() -> words.find(Kind.SKILL, new Node.Text(name, false, fields.keyPlace("skills", name))));
            if (skill.isPresent() && !text.text().equalsIgnoreCase("unknown")) {
                words.range(text).ifPresent(range -> {
                    if (skills.put(skill.get(), range) != null) {
                        words.error(
                                fields.keyPlace("skills", name),
                                "duplicate-key",
                                "the skill \"" + skill.get() + "\" is there twice",
                                "Keep one.");
                    }
                });
            }
        });
        return skills;
    }

    /** Weeks under keys such as {@code mathematics to solid}. */
    Map<LevelStep, Integer> effort(Fields fields) {
        Map<LevelStep, Integer> effort = new HashMap<>();
        fields.map("effort").forEach((key, text) -> {
            Optional<LevelStep> step = step(key, fields.keyPlace("effort", key));
            if (!WEEKS.matcher(text.text()).matches()) {
                words.error(
                        text.place(),
                        "out-of-range",
                        "\"" + CandidateWords.shortened(text.text()) + "\" is no number of weeks",
                        "A whole number from 1 to 9999.");
            } else {
                step.ifPresent(s -> effort.put(s, Integer.valueOf(text.text())));
            }
        });
        return effort;
    }

    private Optional<LevelStep> step(String key, Place place) {
        String[] parts = STEP.split(key.strip(), 2);
        if (parts.length < 2) {
            words.error(
                    place,
                    "wrong-type",
                    "\"" + CandidateWords.shortened(key) + "\" is no level step",
                    "Write the skill and the level reached, such as mathematics to solid.");
            return Optional.empty();
        }
        Optional<String> skill = words.find(Kind.SKILL, new Node.Text(parts[0], false, place));
        return words.level(parts[1], place).flatMap(level -> {
            if (level.rank() == 0) {
                words.error(place, "out-of-range", "nothing leads to the lowest level", "Name a level above it.");
                return Optional.empty();
            }
            return skill.map(s -> new LevelStep(s, level.name()));
        });
    }
}
