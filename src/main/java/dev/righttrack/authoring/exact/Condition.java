package dev.righttrack.authoring.exact;

/** A condition of a rule, as what it asks of a situation. */
public sealed interface Condition
        permits KnowledgeCondition,
                DoingsCondition,
                CircumstanceCondition,
                WishCondition,
                SkillCondition,
                VerdictCondition,
                PlaceCondition {

    /** Whether it holds. */
    boolean holds(Situation situation);

    /** What it looks at. */
    Part part();
}
