package dev.righttrack.sources;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What the report and another source ask of one skill, for a role and one that is like it.
 *
 * @param skill our skill
 * @param report what the report's rules ask, such as "solid, essential"; absent if they ask nothing
 * @param grades what the source asks, grade to level, the lowest grade first; a grade that asks nothing is absent
 * @param stance how the two stand to each other
 * @param reached the grades at which the source asks the very level of the report
 * @param reason why, in one sentence: the crosswalk's reason, or what the coaches decided
 */
public record SkillComparison(
        String skill,
        Optional<String> report,
        Map<String, String> grades,
        Stance stance,
        List<String> reached,
        String reason) {

    /** How two sources stand to each other. */
    public enum Stance {
        /** They ask the same at the grade at which the source compares its roles. */
        AGREE("agree"),
        /** They ask the same at another grade. */
        AGREE_ELSEWHERE("agree at another grade"),
        /** They ask different levels, or one of them asks nothing. */
        CONTRADICT("contradict");

        private final String word;

        Stance(String word) {
            this.word = word;
        }

        @Override
        public String toString() {
            return word;
        }
    }

    public SkillComparison {
        grades = Collections.unmodifiableMap(new LinkedHashMap<>(grades));
        reached = List.copyOf(reached);
    }
}
