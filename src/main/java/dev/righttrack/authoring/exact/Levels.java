package dev.righttrack.authoring.exact;

/** What is known of each skill, by the skill's place in the knowledge's order. Not safe for use by several threads. */
final class Levels {

    private final int[] low;
    private final int[] high;
    private final boolean[] unknown;

    /** Nothing known of so many skills. */
    Levels(int skills, int bottom, int top) {
        low = new int[skills];
        high = new int[skills];
        unknown = new boolean[skills];
        for (int skill = 0; skill < skills; skill++) {
            low[skill] = bottom;
            high[skill] = top;
            unknown[skill] = true;
        }
    }

    int low(int skill) {
        return low[skill];
    }

    int high(int skill) {
        return high[skill];
    }

    boolean isUnknown(int skill) {
        return unknown[skill];
    }

    int size() {
        return low.length;
    }

    /** A statement, which stands whatever the evidence. */
    void state(int skill, int least, int most) {
        low[skill] = least;
        high[skill] = most;
        unknown[skill] = false;
    }

    /** Evidence on a skill that is not stated. */
    void show(int skill, int least) {
        low[skill] = Math.max(low[skill], least);
        unknown[skill] = false;
    }
}
