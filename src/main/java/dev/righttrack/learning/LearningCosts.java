package dev.righttrack.learning;

import dev.righttrack.candidate.Candidate;
import dev.righttrack.candidate.LevelStep;
import dev.righttrack.facts.Skill;
import dev.righttrack.scoring.judgement.Judgement;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What level steps cost a candidate, in weeks: the coaches' estimate, or the candidate's own. */
public final class LearningCosts {

    /** More than all steps of all skills can cost together, so that the larger end of a cost always decides. */
    private static final long SCALE = 10_000_000;

    private final LearningEfforts efforts;
    private final Map<LevelStep, Integer> own;
    private final Map<String, Skill> skills;
    private final Map<String, Integer> from = new HashMap<>();

    /**
     * The costs of one candidate.
     *
     * @param skills what is known of each skill
     */
    public LearningCosts(LearningEfforts efforts, Candidate candidate, Map<String, Skill> skills) {
        this.efforts = efforts;
        this.own = candidate.effort();
        this.skills = skills;
        skills.forEach((skill, known) -> from.put(skill, known.low().rank()));
    }

    /** The weeks from the level before to a level. */
    public int weeks(String skill, int rank) {
        Integer said = own.isEmpty() ? null : own.get(efforts.step(skill, rank));
        return said != null ? said : efforts.weeks(skill, rank);
    }

    /** The weeks if the candidate turns out as well as is possible: nothing up to the most that is possible. */
    public int leastWeeks(String skill, int rank) {
        return rank <= known(skill).high().rank() ? 0 : weeks(skill, rank);
    }

    /**
     * The cheapest ways to meet all that is asked, as skill to the rank to reach; one that raises nothing where all is met.
     */
    public List<Map<String, Integer>> cheapest(List<Judgement> asked) {
        return new LevelRaiseSearch(from, asked, this::order).cheapest();
    }

    /** How long it takes to meet all that is asked. */
    public Weeks weeks(List<Judgement> asked) {
        Map<String, Integer> way = cheapest(asked).get(0);
        return new Weeks(least(way), most(way));
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
            for (int rank = known(one.getKey()).low().rank() + 1; rank <= one.getValue(); rank++) {
                sum += least ? leastWeeks(one.getKey(), rank) : weeks(one.getKey(), rank);
            }
        }
        return sum;
    }

    /** By the weeks for certain, then by the weeks if all turns out well. */
    private long order(Map<String, Integer> to) {
        return most(to) * SCALE + least(to);
    }

    private Skill known(String skill) {
        return Optional.ofNullable(skills.get(skill))
                .orElseThrow(() -> new IllegalArgumentException("there is no skill \"" + skill + "\""));
    }
}
