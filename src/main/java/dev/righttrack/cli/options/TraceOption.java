package dev.righttrack.cli.options;

import picocli.CommandLine.Option;
import picocli.CommandLine.ParseResult;

/** Whether a failure of the program is shown with its trace; {@code Main}, which meets all failures, asks. */
public final class TraceOption {

    private static final String NAME = "--verbose";

    @Option(
            names = {"-v", NAME},
            description = "Show the trace of a failure.")
    @SuppressWarnings("unused") // the parser is asked: a command that failed is no longer at hand
    private boolean verbose;

    /** Whether the command that was named is to show traces. */
    public static boolean isGiven(ParseResult parsed) {
        return parsed.hasSubcommand() ? isGiven(parsed.subcommand()) : parsed.hasMatchedOption(NAME);
    }
}
