package dev.righttrack.cli.options;

/** The exit codes. */
public final class ExitCode {

    /** The command is done; warnings and clashes leave it so. */
    public static final int DONE = 0;

    /** The command failed, or what it wrote could not be written. */
    public static final int FAILED = 1;

    /** The command line is wrong, or a file that it names is missing or unreadable. */
    public static final int USAGE = 2;

    /** There is at least one finding of severity error, or a case that fails. */
    public static final int FINDINGS = 3;

    /** There are more rejects than allowed. */
    public static final int REJECTS = 4;

    /** The process was asked to end. */
    public static final int INTERRUPTED = 130;

    private ExitCode() {}

    /** The graver of two codes: a wrong command line before findings, findings before nothing. */
    public static int or(int one, int other) {
        return one == USAGE || other == USAGE ? USAGE : Math.max(one, other);
    }
}
