package dev.righttrack.authoring.exact;

import dev.righttrack.candidate.Candidate;
import dev.righttrack.candidate.LevelRange;
import dev.righttrack.facts.Level;
import dev.righttrack.knowledge.Knowledge;
import dev.righttrack.knowledge.RankedTerm;
import dev.righttrack.knowledge.SkillEntry;
import dev.righttrack.scoring.SkillLevels;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Every profile in which each skill is stated at one level, numbered from 0: the first skill's level is the last digit. */
public final class SkillProfiles {

    private static final int MOST = 1 << 24;

    private final List<String> skills;
    private final List<Level> levels;
    private final int[] steps;
    private final int size;

    /** @throws IllegalArgumentException if there are more than 16 million */
    public SkillProfiles(Knowledge knowledge) {
        skills = knowledge.skills().stream().map(SkillEntry::name).toList();
        List<RankedTerm> terms = knowledge.levels();
        levels = terms.stream().map(term -> new Level(term.name(), term.rank())).toList();
        double all = Math.pow(levels.size(), skills.size());
        if (all > MOST) {
            throw new IllegalArgumentException("%d skills at %d levels are more profiles than can be counted through"
                    .formatted(skills.size(), levels.size()));
        }
        size = (int) all;
        steps = new int[skills.size()];
        for (int skill = 0; skill < steps.length; skill++) {
            steps[skill] = skill == 0 ? 1 : steps[skill - 1] * levels.size();
        }
    }

    /** How many there are. */
    public int size() {
        return size;
    }

    /** How many skills each has. */
    public int skills() {
        return skills.size();
    }

    /** How many levels each skill may have. */
    public int levels() {
        return levels.size();
    }

    /** The skill in a place. */
    public String skill(int place) {
        return skills.get(place);
    }

    /** The rank of a skill's level in a profile. */
    public int rank(int profile, int skill) {
        return levels.get(profile / step(skill) % levels.size()).rank();
    }

    /** Whether the skill has the highest level in a profile. */
    public boolean isTop(int profile, int skill) {
        return profile / step(skill) % levels.size() == levels.size() - 1;
    }

    /** What to add to a profile's number to raise a skill by a level. */
    public int step(int skill) {
        return steps[skill];
    }

    /** A candidate with the skills of a profile. */
    public Candidate on(Candidate candidate, int profile) {
        Map<String, LevelRange> stated = new HashMap<>();
        for (int skill = 0; skill < skills.size(); skill++) {
            stated.put(skills.get(skill), LevelRange.exactly(levels.get(profile / step(skill) % levels.size())));
        }
        return candidate.withSkills(stated);
    }

    /** Sets levels to those of a profile. */
    void put(int profile, SkillLevels into) {
        int rest = profile;
        for (int skill = 0; skill < skills.size(); skill++) {
            int rank = levels.get(rest % levels.size()).rank();
            into.state(skill, rank, rank);
            rest /= levels.size();
        }
    }
}
