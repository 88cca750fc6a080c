package dev.righttrack.facts;

import java.util.Collection;

/**
 * What is known of one of the candidate's skills.
 *
 * @param name the skill's name
 * @param low the least level that is known
 * @param high the most that is possible
 * @param basis stated, inferred or unknown
 */
public record Skill(String name, Level low, Level high, String basis) {

    /** The candidate said it. */
    public static final String STATED = "stated";

    /** A rule inferred a lower end. */
    public static final String INFERRED = "inferred";

    /** Nothing is known. */
    public static final String UNKNOWN = "unknown";

    /** The skill as the candidate stated it. */
    public static Skill stated(Stated stated) {
        return new Skill(stated.skill(), stated.low(), stated.high(), STATED);
    }

    /** The skill as the evidence shows it: at least the highest level shown, at most the top of the scale. */
    public static Skill inferred(SkillName skill, Collection<?> evidence) {
        Level low = skill.bottom();
        for (Object one : evidence) {
            low = low.or(((Evidence) one).level());
        }
        return new Skill(skill.name(), low, skill.top(), evidence.isEmpty() ? UNKNOWN : INFERRED);
    }

    /** Whether nothing is known of it. */
    public boolean isUnknown() {
        return basis.equals(UNKNOWN);
    }
}
