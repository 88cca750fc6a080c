package dev.righttrack.authoring.exact;

import java.util.List;
import java.util.Set;

/** A condition on where the candidate wants to be. */
public sealed interface CircumstanceCondition extends Condition {

    @Override
    default Part part() {
        return Part.CIRCUMSTANCES;
    }

    /**
     * An answer to a circumstance.
     *
     * @param kind application, organization, stage or variety
     * @param names the answers of which one must have been given
     */
    record Where(String kind, List<String> names) implements CircumstanceCondition {
        public Where {
            names = List.copyOf(names);
        }

        @Override
        public boolean holds(Situation situation) {
            Set<String> told = situation.candidate().circumstances().getOrDefault(kind, Set.of());
            return names.stream().anyMatch(told::contains);
        }

        /** Whether it holds, or may still come to. */
        boolean isPossible(Situation situation) {
            return !situation.candidate().circumstances().containsKey(kind) || holds(situation);
        }
    }

    /**
     * A circumstance of which no answer is told.
     *
     * @param kind application, organization, stage or variety
     */
    record Nowhere(String kind) implements CircumstanceCondition {
        @Override
        public boolean holds(Situation situation) {
            return situation
                    .candidate()
                    .circumstances()
                    .getOrDefault(kind, Set.of())
                    .isEmpty();
        }
    }
}
