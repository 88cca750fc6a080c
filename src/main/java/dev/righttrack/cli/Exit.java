package dev.righttrack.cli;

/** The exit codes. */
final class Exit {

    static final int DONE = 0;
    static final int FAILED = 1;
    static final int USAGE = 2;
    static final int FINDINGS = 3;
    static final int REJECTS = 4;
    static final int INTERRUPTED = 130;

    private Exit() {}

    /** The graver of two codes: a wrong command line before findings, findings before nothing. */
    static int or(int one, int other) {
        return one == USAGE || other == USAGE ? USAGE : Math.max(one, other);
    }
}
