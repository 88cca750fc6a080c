package dev.righttrack.scoring.judgement;

import dev.righttrack.candidate.Stance;
import dev.righttrack.facts.Role;
import dev.righttrack.facts.Topic;
import dev.righttrack.facts.Wish;
import java.util.Collection;

/**
 * What is known of a candidate's wish for a task, or for research.
 *
 * @param topic the task, or {@code research}
 * @param halves how much it is wanted, in halves: 2 wants, 1 no matter, 0 does not want
 * @param basis what that rests on
 */
public record Preference(String topic, int halves, WishBasis basis) {

    /**
     * How much is wanted, by the words of a wish.
     *
     * @throws IllegalArgumentException if there is no such stance
     */
    public static Preference stated(Wish wish) {
        Stance stance = Stance.of(wish.stance())
                .orElseThrow(() -> new IllegalArgumentException("no wish is called \"" + wish.stance() + "\""));
        return new Preference(wish.topic(), stance.halves(), WishBasis.STATED);
    }

    /** What work done now, or not done, lets us assume. */
    public static Preference assumed(Topic topic, boolean done) {
        return new Preference(topic.name(), done ? 2 : 0, WishBasis.ASSUMED);
    }

    /** A wish of which nothing is known. */
    public static Preference unknown(Topic topic) {
        return new Preference(topic.name(), 1, WishBasis.UNKNOWN);
    }

    /** Whether nothing is known. */
    public boolean isUnknown() {
        return basis == WishBasis.UNKNOWN;
    }

    /** Whether the candidate said it. */
    public boolean isStated() {
        return basis == WishBasis.STATED;
    }

    /** How far the wish and the role agree, in halves from 0 to 2. */
    public int agreement(Role role) {
        return role.agreement(topic, halves);
    }

    /** How far all wishes and a role agree, in halves; a wish of which nothing is known agrees by one. */
    public static int agreement(Collection<Preference> aims, Role role) {
        int agreement = 0;
        for (Preference aim : aims) {
            agreement += aim.agreement(role);
        }
        return agreement;
    }
}
