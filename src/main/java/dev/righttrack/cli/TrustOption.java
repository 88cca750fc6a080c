package dev.righttrack.cli;

import picocli.CommandLine.Option;

/** Whether a folder's own language and core rules may be used, for a command that reads rules. */
final class TrustOption {

    @Option(names = "--trust-core", description = "Use the language and core rules of --rules, though they are code.")
    private boolean trustCore;

    boolean isCoreTrusted() {
        return trustCore;
    }
}
