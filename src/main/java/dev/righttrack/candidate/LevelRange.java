package dev.righttrack.candidate;

import dev.righttrack.facts.Level;

/**
 * What is known of a level: it lies between two ends, both included.
 *
 * @param low the least that is known
 * @param high the most that is possible, never below {@code low}
 */
public record LevelRange(Level low, Level high) {

    /** @throws IllegalArgumentException if the ends are the wrong way round */
    public LevelRange {
        if (high.rank() < low.rank()) {
            throw new IllegalArgumentException(
                    "a range from %s to %s has its ends the wrong way round".formatted(low, high));
        }
    }

    /** The range of one known level. */
    public static LevelRange exactly(Level level) {
        return new LevelRange(level, level);
    }

    /** Whether one level is left. */
    public boolean isExact() {
        return low.rank() == high.rank();
    }

    @Override
    public String toString() {
        return isExact() ? low.name() : low.name() + " to " + high.name();
    }
}
