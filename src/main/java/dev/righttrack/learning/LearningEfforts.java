package dev.righttrack.learning;

import dev.righttrack.candidate.LevelStep;
import dev.righttrack.knowledge.Effort;
import dev.righttrack.knowledge.Kind;
import dev.righttrack.knowledge.Knowledge;
import dev.righttrack.knowledge.RankedTerm;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The weeks that level steps take by the coaches' estimate, prepared once for all candidates. Safe for use by several threads. */
public final class LearningEfforts {

    private final List<String> levels;
    private final Map<String, int[]> weeks = new HashMap<>();

    /** Prepares the efforts of the facts folder. */
    public LearningEfforts(Knowledge knowledge) {
        levels = knowledge.levels().stream().map(RankedTerm::name).toList();
        knowledge.all(Kind.EFFORT, Effort.class).forEach(effort -> weeks.put(effort.name(), byRank(effort)));
    }

    private int[] byRank(Effort effort) {
        return levels.stream()
                .mapToInt(level -> effort.weeks().getOrDefault(level, 0))
                .toArray();
    }

    /** The step that ends at the level of a rank. */
    LevelStep step(String skill, int rank) {
        return new LevelStep(skill, levels.get(rank));
    }

    /**
     * The weeks from the level before to that of a rank.
     *
     * @throws IllegalArgumentException if the coaches say nothing of that step
     */
    int weeks(String skill, int rank) {
        return Optional.ofNullable(weeks.get(skill))
                .filter(known -> rank < known.length && known[rank] > 0)
                .orElseThrow(() -> new IllegalArgumentException("no effort for " + step(skill, rank)))[rank];
    }
}
