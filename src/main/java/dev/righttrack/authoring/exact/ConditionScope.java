package dev.righttrack.authoring.exact;

import dev.righttrack.rules.model.FactType;

/** What a rule's condition may look at, in the order in which it comes to be known. */
public enum ConditionScope {
    /** Nothing of the candidate's: a role, a reading. */
    KNOWLEDGE,
    /** What the candidate does and has. */
    DOINGS,
    /** Where the candidate wants to be. */
    CIRCUMSTANCES,
    /** What the candidate wants to do. */
    WISHES,
    /** What the candidate can do. */
    SKILLS,
    /** What follows for one role. */
    VERDICTS,
    /** What follows for one role among the others. */
    PLACES;

    /** What a condition looks at that looks for facts of a type. */
    public static ConditionScope of(FactType type) {
        return switch (type) {
            case ROLE, READING -> KNOWLEDGE;
            case TOOL, METHOD, ACTIVITY, COURSE, COMPLETE, EXPERIENCE, DEGREE, PUBLICATIONS, WORK -> DOINGS;
            case SETTING, POSSIBILITY -> CIRCUMSTANCES;
            case WISH -> WISHES;
            case SKILL -> SKILLS;
            case SCORE -> VERDICTS;
            case RANKING -> PLACES;
        };
    }
}
