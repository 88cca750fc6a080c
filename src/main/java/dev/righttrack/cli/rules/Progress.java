package dev.righttrack.cli.rules;

import java.io.PrintWriter;

/** Reports on stderr how far something is, at most once a second. */
final class Progress {

    private static final long PAUSE = 1_000_000_000L;

    private final PrintWriter err;
    private final boolean quiet;
    private long told = System.nanoTime() - PAUSE;

    Progress(PrintWriter err, boolean quiet) {
        this.err = err;
        this.quiet = quiet;
    }

    void tell(String what) {
        long now = System.nanoTime();
        if (!quiet && now - told >= PAUSE) {
            told = now;
            err.println("righttrack: " + what);
            err.flush();
        }
    }
}
