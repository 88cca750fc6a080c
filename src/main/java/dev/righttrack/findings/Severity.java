package dev.righttrack.findings;

import java.util.Locale;

/** How bad a finding is. */
public enum Severity {
    /** Something to know; nothing is wrong. */
    NOTE,
    /** Probably not meant; what was read is used. */
    WARNING,
    /** Wrong; the part that it is in is not used. */
    ERROR;

    /** The word in a message. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
