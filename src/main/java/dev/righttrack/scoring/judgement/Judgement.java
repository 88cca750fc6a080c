package dev.righttrack.scoring.judgement;

import dev.righttrack.facts.Circumstances;
import dev.righttrack.facts.Importance;
import dev.righttrack.facts.Level;
import dev.righttrack.facts.Open;
import dev.righttrack.facts.Requirement;
import dev.righttrack.facts.Skill;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * A requirement held against what is known of the candidate.
 *
 * @param role the role that asks
 * @param requirement what is asked
 * @param low the least level that the candidate brings; of several skills, the best one's
 * @param high the most level that is possible
 * @param unknown whether nothing is known of any of the skills asked
 */
public record Judgement(String role, Requirement requirement, Level low, Level high, boolean unknown) {

    /** A requirement of one skill. */
    public static Judgement of(Requirement requirement, Skill skill) {
        return new Judgement(requirement.role(), requirement, skill.low(), skill.high(), skill.isUnknown());
    }

    /** A requirement of one of several skills: the best of each end counts. */
    public static Judgement best(Requirement requirement, Collection<?> skills) {
        Skill first = (Skill) skills.iterator().next();
        Level low = first.low();
        Level high = first.high();
        boolean unknown = true;
        for (Object each : skills) {
            Skill skill = (Skill) each;
            low = low.or(skill.low());
            high = high.or(skill.high());
            unknown &= skill.isUnknown();
        }
        return new Judgement(requirement.role(), requirement, low, high, unknown);
    }

    /** A requirement held against all that is known; at least one of its skills must be. */
    public static Judgement of(Requirement requirement, CandidateProfile portrait) {
        if (!requirement.skill().isEmpty()) {
            return of(requirement, known(portrait, requirement.skill()));
        }
        List<Skill> held = new ArrayList<>(requirement.skills().size());
        requirement.skills().forEach(skill -> held.add(known(portrait, skill)));
        return best(requirement, held);
    }

    private static Skill known(CandidateProfile portrait, String skill) {
        Skill known = portrait.skills().get(skill);
        if (known == null) {
            throw new IllegalArgumentException("the vocabulary has no skill \"" + skill + "\"");
        }
        return known;
    }

    /** Whether the role stands or falls with it, now or under some answer to the circumstances that are open. */
    public boolean isEssential(List<Open> open) {
        Circumstances circumstances = requirement.circumstances();
        return requirement.importance() == Importance.ESSENTIAL
                && (circumstances.all().isEmpty() || circumstances.isPossible(open));
    }

    /** Whether anything is known of a skill asked: a level was stated, or the lower end is above the lowest level. */
    public boolean isKnown() {
        return !unknown;
    }

    /** Whether the least that is known is enough. */
    public boolean isMet() {
        return low.rank() >= requirement.level().rank();
    }

    /** Whether it may turn out met, though what is known is not enough. */
    public boolean isOpen() {
        return !isMet() && high.rank() >= requirement.level().rank();
    }

    /** The level steps that are missing at the lower end. */
    public int stepsMissing() {
        return steps(low);
    }

    /** The level steps that are missing even at the upper end. */
    public int stepsMissingAtBest() {
        return steps(high);
    }

    private int steps(Level held) {
        return Math.max(0, requirement.level().rank() - held.rank());
    }
}
