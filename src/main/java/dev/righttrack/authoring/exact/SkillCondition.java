package dev.righttrack.authoring.exact;

/** A condition on what the candidate can do. */
public sealed interface SkillCondition extends Condition {

    @Override
    default Part part() {
        return Part.SKILLS;
    }

    /**
     * A skill's least level that is known.
     *
     * @param skill the place of the skill in the knowledge's order
     * @param least the rank that it must reach
     */
    record AtLeast(int skill, int least) implements SkillCondition {
        @Override
        public boolean holds(Situation situation) {
            return situation.levels().low(skill) >= least;
        }
    }

    /**
     * A skill's most level that is possible.
     *
     * @param skill the place of the skill in the knowledge's order
     * @param bound the rank below which it must lie
     */
    record LessThan(int skill, int bound) implements SkillCondition {
        @Override
        public boolean holds(Situation situation) {
            return situation.levels().high(skill) < bound;
        }
    }

    /**
     * A skill of which nothing is known.
     *
     * @param skill the place of the skill in the knowledge's order
     */
    record Unknown(int skill) implements SkillCondition {
        @Override
        public boolean holds(Situation situation) {
            return situation.levels().isUnknown(skill);
        }
    }
}
