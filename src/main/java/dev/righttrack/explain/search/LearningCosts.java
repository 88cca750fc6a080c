package dev.righttrack.explain.search;

import dev.righttrack.candidate.Candidate;
import dev.righttrack.candidate.LevelStep;
import dev.righttrack.facts.Level;
import dev.righttrack.knowledge.Effort;
import dev.righttrack.knowledge.Kind;
import java.util.List;
import java.util.Map;

/** What level steps cost a candidate, in weeks: the coaches' estimate, or the candidate's own. */
public final class LearningCosts {

    /** More than all steps of all skills can cost together, so that the larger end of a cost always decides. */
    private static final long SCALE = 10_000_000;

    private final Candidate candidate;
    private final List<Level> levels;
    private final AdvisedCandidate advised;

    public LearningCosts(AdvisedCandidate advised) {
        this.advised = advised;
        this.candidate = advised.candidate();
        this.levels = advised.levels();
    }

    /** The weeks from the level before to a level. */
    public int weeks(String skill, int rank) {
        LevelStep step = new LevelStep(skill, levels.get(rank).name());
        Integer own = candidate.effort().get(step);
        return own != null
                ? own
                : advised.knowledge()
                        .find(Kind.EFFORT, skill, Effort.class)
                        .map(effort -> effort.weeks().get(step.level()))
                        .orElseThrow(() -> new IllegalArgumentException("no effort for " + step));
    }

    /** The weeks if the candidate turns out as well as is possible: nothing up to the most that is possible. */
    public int leastWeeks(String skill, int rank) {
        return rank <= advised.known(skill).high().rank() ? 0 : weeks(skill, rank);
    }

    /** The weeks that raising skills to these ranks takes at most: from the least level that each may be. */
    public int most(Map<String, Integer> to) {
        return sum(to, false);
    }

    /** The weeks that raising skills to these ranks takes at least: from the highest level that each may be. */
    public int least(Map<String, Integer> to) {
        return sum(to, true);
    }

    private int sum(Map<String, Integer> to, boolean least) {
        int sum = 0;
        for (Map.Entry<String, Integer> one : to.entrySet()) {
            for (int rank = advised.known(one.getKey()).low().rank() + 1; rank <= one.getValue(); rank++) {
                sum += least ? leastWeeks(one.getKey(), rank) : weeks(one.getKey(), rank);
            }
        }
        return sum;
    }

    /** By the weeks for certain, then by the weeks if all turns out well. */
    public long order(Map<String, Integer> to) {
        return most(to) * SCALE + least(to);
    }
}
