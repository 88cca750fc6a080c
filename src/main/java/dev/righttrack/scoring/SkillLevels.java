package dev.righttrack.scoring;

/** What is known of each skill, by the skill's place in the vocabulary's order. Not safe for use by several threads. */
public final class SkillLevels {

    private final int[] low;
    private final int[] high;
    private final boolean[] unknown;
    private final boolean[] stated;

    /**
     * Nothing known of so many skills.
     *
     * @param bottom the lowest rank that there is
     * @param top the highest
     */
    public SkillLevels(int skills, int bottom, int top) {
        low = new int[skills];
        high = new int[skills];
        unknown = new boolean[skills];
        stated = new boolean[skills];
        for (int skill = 0; skill < skills; skill++) {
            low[skill] = bottom;
            high[skill] = top;
            unknown[skill] = true;
        }
    }

    /** The least rank that is known. */
    public int low(int skill) {
        return low[skill];
    }

    /** The highest rank that is possible. */
    public int high(int skill) {
        return high[skill];
    }

    /** Whether nothing is known of the skill. */
    public boolean isUnknown(int skill) {
        return unknown[skill];
    }

    /** Whether the candidate said it. */
    public boolean isStated(int skill) {
        return stated[skill];
    }

    /** How many skills there are. */
    public int size() {
        return low.length;
    }

    /** The level steps that are known of all skills. */
    int known() {
        int known = 0;
        for (int one : low) {
            known += one;
        }
        return known;
    }

    /** Takes a statement, which stands whatever the evidence. */
    public void state(int skill, int least, int most) {
        low[skill] = least;
        high[skill] = most;
        unknown[skill] = false;
        stated[skill] = true;
    }

    /** Takes evidence on a skill that is not stated. */
    public void show(int skill, int least) {
        low[skill] = Math.max(low[skill], least);
        unknown[skill] = false;
    }
}
