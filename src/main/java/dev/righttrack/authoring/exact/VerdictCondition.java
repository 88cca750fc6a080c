package dev.righttrack.authoring.exact;

/** A condition on how near the candidate is to a role. */
public sealed interface VerdictCondition extends Condition {

    @Override
    default Part part() {
        return Part.VERDICTS;
    }

    /**
     * The worst verdict on a role.
     *
     * @param role the role
     * @param least the rank that it must reach
     */
    record VerdictAtLeast(String role, int least) implements VerdictCondition {
        @Override
        public boolean holds(Situation situation) {
            return situation
                    .outcome()
                    .role(role)
                    .filter(r -> r.worst() >= least)
                    .isPresent();
        }
    }

    /**
     * The best verdict on a role.
     *
     * @param role the role
     * @param most the rank that it must not exceed
     */
    record VerdictAtMost(String role, int most) implements VerdictCondition {
        @Override
        public boolean holds(Situation situation) {
            return situation.outcome().role(role).filter(r -> r.best() <= most).isPresent();
        }
    }
}
