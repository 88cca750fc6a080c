package dev.righttrack.intake;

import dev.righttrack.candidate.LevelRange;
import dev.righttrack.candidate.LevelStep;
import dev.righttrack.findings.Check;
import dev.righttrack.findings.Place;
import dev.righttrack.intake.document.FieldReader;
import dev.righttrack.intake.document.Node;
import dev.righttrack.intake.document.QuotedText;
import dev.righttrack.knowledge.Kind;
import dev.righttrack.knowledge.Vocabulary;
import dev.righttrack.text.WrittenWord;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The fields of a candidate's file on skills: what was said of each, and what learning takes. */
final class SkillFields {

    private static final Pattern WEEKS = Pattern.compile("([1-9][0-9]{0,3})(?: ?weeks?)?");
    private static final Pattern STEP = Pattern.compile("\\s+to\\s+");

    private final CandidateWords words;

    SkillFields(CandidateWords words) {
        this.words = words;
    }

    Map<String, LevelRange> skills(FieldReader fields) {
        Map<String, LevelRange> skills = new HashMap<>();
        fields.map("skills", name -> words.find(Kind.SKILL, name)).forEach((skill, text) -> {
            if (!CandidateWords.isUnknown(text)) {
                words.range(text).ifPresent(range -> skills.put(skill, range));
            }
        });
        return skills;
    }

    /** Weeks under keys such as {@code mathematics to solid}. */
    Map<LevelStep, Integer> effort(FieldReader fields) {
        Map<LevelStep, Integer> effort = new HashMap<>();
        fields.map("effort", key -> step(key.text(), key.place())).forEach((step, text) -> {
            Matcher weeks = WEEKS.matcher(Vocabulary.folded(text.text()));
            if (weeks.matches()) {
                effort.put(step, Integer.valueOf(weeks.group(1)));
            } else {
                words.error(
                        text.place(),
                        Check.OUT_OF_RANGE,
                        QuotedText.word(text.text()) + " is no number of weeks",
                        "A whole number from 1 to 9999.");
            }
        });
        return effort;
    }

    private Optional<LevelStep> step(String key, Place place) {
        String[] parts = STEP.split(WrittenWord.of(key), 2);
        if (parts.length < 2) {
            words.error(
                    place,
                    Check.WRONG_TYPE,
                    QuotedText.word(key) + " is no level step",
                    "Write the skill and the level reached, such as mathematics to solid.");
            return Optional.empty();
        }
        Optional<String> skill = words.find(Kind.SKILL, new Node.Text(parts[0], false, place));
        return words.level(parts[1], place).flatMap(level -> {
            if (level.rank() == 0) {
                words.error(place, Check.OUT_OF_RANGE, "nothing leads to the lowest level", "Name a level above it.");
                return Optional.empty();
            }
            return skill.map(s -> new LevelStep(s, level.name()));
        });
    }
}
