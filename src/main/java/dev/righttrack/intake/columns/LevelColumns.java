package dev.righttrack.intake.columns;

import dev.righttrack.candidate.ClaimedLevels;
import dev.righttrack.candidate.LevelRange;
import dev.righttrack.intake.mapping.MappedField;
import dev.righttrack.knowledge.Kind;
import dev.righttrack.knowledge.Knowledge;
import dev.righttrack.knowledge.Vocabulary;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Columns in which people say how well they know a skill: in words, or by a place on a scale. */
final class LevelColumns {

    private static final int MOST_WORDS = 12;
    private static final List<Integer> SCALES = List.of(5, 10, 100);

    private final Vocabulary vocabulary;
    private final ClaimedLevels claims;

    LevelColumns(Knowledge knowledge, Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
        this.claims = new ClaimedLevels(knowledge, vocabulary);
    }

    /** What is proposed for a column that is about a skill; empty if it is about none, or its cells are no levels. */
    Optional<ProposedColumn> of(SampledColumn column, String about) {
        Optional<String> skill = vocabulary.find(Kind.SKILL, about);
        List<String> values = column.different().stream().sorted().toList();
        if (skill.isEmpty() || values.size() > 2 * MOST_WORDS) {
            return Optional.empty();
        }
        Optional<Integer> scale = scale(column);
        Map<String, String> words = new LinkedHashMap<>();
        Set<String> open = new LinkedHashSet<>();
        for (String value : values) {
            level(value, scale).ifPresentOrElse(level -> words.put(value, level), () -> open.add(value));
        }
        if (words.isEmpty()) {
            return Optional.empty();
        }
        String why = scale.map(most -> "figures are taken as places on a scale to " + most)
                        .orElse("")
                + (open.isEmpty() ? "" : (scale.isPresent() ? "; " : "") + "say what the words that are left out mean");
        return Optional.of(
                ProposedColumn.of(column.title(), new MappedField.Entry("skills", skill.get(), words, open), why));
    }

    private Optional<String> level(String value, Optional<Integer> scale) {
        Optional<String> level = vocabulary.find(Kind.LEVEL, value);
        return level.or(
                () -> claims.inProfile(scale.map(most -> value + "/" + most).orElse(value))
                        .map(LevelRange::toString));
    }

    /** The end of the scale on which a column of figures lies. */
    private static Optional<Integer> scale(SampledColumn column) {
        if (!column.isOfNumbers()
                || column.values().stream().anyMatch(value -> !value.chars().allMatch(Character::isDigit))) {
            return Optional.empty();
        }
        int most = column.values().stream().mapToInt(Integer::parseInt).max().orElse(0);
        return SCALES.stream().filter(end -> most <= end).findFirst();
    }
}
