package dev.righttrack.scoring;

/**
 * The sums over what a role asks in one scenario, in whole parts: what is held at least, by what is known, and at most, of
 * what is asked. Not safe for use by several threads.
 */
final class Tally {

    private long low;
    private long point;
    private long high;
    private long asked;
    private int missing;
    private int missingAtBest;
    private boolean essential;

    /** Nothing asked so far. */
    Tally() {}

    /** Goes on from other sums. */
    Tally(Tally start) {
        set(start);
    }

    /** Becomes what other sums are. */
    void set(Tally other) {
        low = other.low;
        point = other.point;
        high = other.high;
        asked = other.asked;
        missing = other.missing;
        missingAtBest = other.missingAtBest;
        essential = other.essential;
    }

    /**
     * Adds one thing that is asked: a level of skill, or a family of tools as a level of one step.
     *
     * @param least the least rank that is known
     * @param most the highest rank that is possible
     */
    void add(Asked one, int least, int most) {
        long credit = one.credit(least);
        low += credit;
        high += most == least ? credit : one.credit(most);
        point += one.point(least, most);
        asked += one.parts();
        if (one.essential()) {
            essential = true;
            missing += one.missing(least);
            missingAtBest += one.missing(most);
        }
    }

    /** What is held at least; where nothing is asked, everything asked is held. */
    Portion low() {
        return portion(low);
    }

    /** What to go by for now. */
    Portion point() {
        return portion(point);
    }

    /** What is held at most. */
    Portion high() {
        return portion(high);
    }

    /** The parts that are asked. */
    long asked() {
        return asked;
    }

    /** The essential level steps that are missing at worst; where nothing essential is asked, nobody is ready. */
    int missing() {
        return essential ? missing : Integer.MAX_VALUE;
    }

    /** Those that are missing at best. */
    int missingAtBest() {
        return essential ? missingAtBest : Integer.MAX_VALUE;
    }

    private Portion portion(long held) {
        return asked == 0 ? Portion.ALL : new Portion(held, asked);
    }
}
