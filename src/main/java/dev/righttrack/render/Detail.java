package dev.righttrack.render;

import java.util.Locale;

/** How much is shown. */
public enum Detail {
    /** The ranking and one line on each role. */
    SUMMARY,
    /** The leading roles in full, with a source on each line. */
    STANDARD,
    /** All roles, each line with its rule, its reason and what it rested on. */
    FULL;

    /** As a user types it. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
