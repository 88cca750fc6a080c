package dev.righttrack.scoring;

/**
 * How well a role fits, in whole numbers: half of it is the share of what is asked that is held, the other half how far the
 * wishes agree. Where no wish is known it is the share alone.
 *
 * @param ability the share that is held
 * @param agreement how far the wishes agree, in halves of a topic: from 0 to twice the topics
 * @param topics the topics that may be wished for
 * @param wishless whether no wish is known
 */
public record Fit(Portion ability, int agreement, int topics, boolean wishless) {

    /** Halves of halves: a topic has two halves, and wishes are half of a fit. */
    private static final long QUARTERS = 4;

    /** The fit as a part of a whole. */
    public Portion value() {
        return wishless
                ? ability
                : new Portion(
                        parts(ability.held(), ability.whole(), agreement, topics), QUARTERS * topics * ability.whole());
    }

    /** How far the wishes agree, as a part of a whole; nothing where there is no topic. */
    public Portion aspiration() {
        return new Portion(agreement, Math.max(1, 2L * topics));
    }

    /**
     * By how much it is above another of the same wishes, as a part of a whole; below 0 where it is not.
     *
     * @throws ArithmeticException if four times the topics times both wholes is more than a long holds, for which the
     *     weights of what a role asks would have to add up to thousands on the finest scale
     */
    public Portion lead(Fit other) {
        if (wishless || other.wishless) {
            return value().minus(other.value());
        }
        long whole = ability.whole();
        long otherWhole = other.ability.whole();
        long own = parts(ability.held(), whole, agreement, topics);
        long others = parts(other.ability.held(), otherWhole, other.agreement, topics);
        return new Portion(
                Math.subtractExact(Math.multiplyExact(own, otherWhole), Math.multiplyExact(others, whole)),
                Math.multiplyExact(QUARTERS * topics, Math.multiplyExact(whole, otherWhole)));
    }

    /** The parts of a fit, of which four times the topics times the whole of the ability are all. */
    private static long parts(long held, long whole, int agreement, int topics) {
        return 2L * topics * held + agreement * whole;
    }
}
