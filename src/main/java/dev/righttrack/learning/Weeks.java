package dev.righttrack.learning;

/**
 * How long it takes to learn all that a role essentially asks, in weeks of ten hours.
 *
 * @param least the weeks if all that is unknown turns out well; 0 if the role may be ready already
 * @param most the weeks from the least that is known; 0 if the role is ready for certain
 */
public record Weeks(int least, int most) implements Comparable<Weeks> {

    /** Below 0 for what takes less for certain, and where that is the same, for what takes less if all turns out well. */
    @Override
    public int compareTo(Weeks other) {
        int byMost = Integer.compare(most, other.most);
        return byMost == 0 ? Integer.compare(least, other.least) : byMost;
    }
}
