package dev.righttrack.authoring.exact;

import java.util.Set;

/** A condition on what the candidate wants to do. */
public sealed interface WishCondition extends Condition {

    @Override
    default Part part() {
        return Part.WISHES;
    }

    /**
     * A stated wish.
     *
     * @param topics the topics of which one must have the stance
     * @param stance wants or does not want
     * @param absent whether none may have it instead
     */
    record Wished(Set<String> topics, String stance, boolean absent) implements WishCondition {
        public Wished {
            topics = Set.copyOf(topics);
        }

        @Override
        public boolean holds(Situation situation) {
            boolean found = false;
            for (String topic : topics) {
                found |= stance.equals(situation.candidate().wishes().get(topic));
            }
            return found != absent;
        }
    }
}
