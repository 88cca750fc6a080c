package dev.righttrack.facts;

/**
 * How far somebody is from a role.
 *
 * @param name far, near or ready
 * @param rank 0, 1 or 2 in that order
 */
public record Verdict(String name, int rank) implements Comparable<Verdict> {

    /** More level steps are missing than the coaches' limit. */
    public static final Verdict FAR = new Verdict("far", 0);

    /** Some essential requirement is short, within the coaches' limit of level steps. */
    public static final Verdict NEAR = new Verdict("near", 1);

    /** Every essential requirement is met, and there is one. */
    public static final Verdict READY = new Verdict("ready", 2);

    @Override
    public int compareTo(Verdict other) {
        return Integer.compare(rank, other.rank);
    }

    @Override
    public String toString() {
        return name;
    }
}
