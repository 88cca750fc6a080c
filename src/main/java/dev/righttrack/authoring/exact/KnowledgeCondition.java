package dev.righttrack.authoring.exact;

/** A condition on the role, or on the readings in force: it holds whoever the candidate is. */
public sealed interface KnowledgeCondition extends Condition {

    @Override
    default Part part() {
        return Part.KNOWLEDGE;
    }

    /**
     * A role that there must be.
     *
     * @param role the role
     */
    record IsRole(String role) implements KnowledgeCondition {
        @Override
        public boolean holds(Situation situation) {
            return situation.roles().contains(role);
        }
    }

    /**
     * A reading that must be in force.
     *
     * @param interpretation X1 to X28
     * @param reading its reading
     */
    record UnderReading(String interpretation, String reading) implements KnowledgeCondition {
        @Override
        public boolean holds(Situation situation) {
            return reading.equals(situation.readings().get(interpretation));
        }
    }
}
