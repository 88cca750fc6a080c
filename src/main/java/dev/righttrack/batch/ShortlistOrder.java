package dev.righttrack.batch;

import dev.righttrack.advice.Advice;
import dev.righttrack.advice.RoleAdvice;
import java.util.Optional;
import org.apache.commons.numbers.fraction.Fraction;

/**
 * The order of people for one role, as a text that sorts like it: fit, then aspiration, then the share of strengths used,
 * highest first, as roles are ranked for one person; then the order of the input.
 */
final class ShortlistOrder {

    /** How long a key is. */
    static final int KEY = 3 * 13 + 15;

    private static final long SCALE = 1_000_000_000_000L;

    private final String role;

    ShortlistOrder(String role) {
        this.role = role;
    }

    /** What is advised on the role; empty if the rules do not rank it. */
    Optional<RoleAdvice> of(Advice advice) {
        return advice.roles().stream().filter(one -> one.role().equals(role)).findFirst();
    }

    /**
     * The key of a person; all keys are of one length.
     *
     * @param record the place of the record in the input, from 0
     */
    String key(RoleAdvice one, long record) {
        return falling(one.fit().point())
                + falling(one.aspiration().point())
                + falling(one.strengths())
                + "%015d".formatted(record);
    }

    /** A share from 0 to 1: the larger, the earlier. Two shares of candidates never lie closer than the scale. */
    private static String falling(Fraction share) {
        long scaled = Math.round(share.doubleValue() * SCALE);
        return "%013d".formatted(SCALE - scaled);
    }
}
