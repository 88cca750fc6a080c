package dev.righttrack.rules.source;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/**
 * How rules are to be loaded.
 *
 * @param readings interpretation to reading, for those that shall not have their default
 * @param asOf the day as of which rules are in force; the newest date of the facts where it is absent
 * @param trustCore whether the folder's own language and core rules may be used
 */
public record RuleOptions(Map<String, String> readings, Optional<LocalDate> asOf, boolean trustCore) {

    /** The default readings, and the program's own language and core. */
    public static final RuleOptions DEFAULT = new RuleOptions(Map.of(), Optional.empty(), false);

    /** Options as of the newest date of the facts. */
    public RuleOptions(Map<String, String> readings, boolean trustCore) {
        this(readings, Optional.empty(), trustCore);
    }

    public RuleOptions {
        readings = Map.copyOf(readings);
    }
}
