package dev.righttrack.facts;

/**
 * How well somebody has a skill, or is asked to.
 *
 * @param name the level's name, as facts/levels.yaml spells it
 * @param rank its place in the order, 0 for none upwards (the order is interpretation X2)
 */
public record Level(String name, int rank) implements Comparable<Level> {

    @Override
    public int compareTo(Level other) {
        return Integer.compare(rank, other.rank);
    }

    /** The higher of this level and another. */
    public Level or(Level other) {
        return rank >= other.rank ? this : other;
    }

    @Override
    public String toString() {
        return name;
    }
}
