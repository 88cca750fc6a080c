package dev.righttrack.authoring.exact;

/** A condition on the ranking. */
public sealed interface PlaceCondition extends Condition {

    @Override
    default Part part() {
        return Part.PLACES;
    }

    /**
     * A role's place in the ranking.
     *
     * @param role the role
     * @param first whether it must be in first place, or else among the leaders
     */
    record Placed(String role, boolean first) implements PlaceCondition {
        @Override
        public boolean holds(Situation situation) {
            Outcome outcome = situation.outcome();
            return first ? outcome.first().equals(role) : outcome.leaders().contains(role);
        }
    }
}
