package dev.righttrack.cli.options;

import picocli.CommandLine.Option;

/** Whether a folder's own language and core rules may be used, for a command that reads rules. */
public final class TrustOption {

    @Option(names = "--trust-core", description = "Use the language and core rules of --rules, though they are code.")
    private boolean trustCore;

    /** Whether a folder's own language and core rules may be used. */
    public boolean isCoreTrusted() {
        return trustCore;
    }
}
