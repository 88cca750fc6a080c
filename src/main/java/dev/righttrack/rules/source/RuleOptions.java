package dev.righttrack.rules.source;

import java.util.Map;

/**
 * How rules are to be loaded.
 *
 * @param readings interpretation to reading, for those that shall not have their default
 * @param trustCore whether the folder's own language and core rules may be used
 */
public record RuleOptions(Map<String, String> readings, boolean trustCore) {

    /** The default readings, and the program's own language and core. */
    public static final RuleOptions DEFAULT = new RuleOptions(Map.of(), false);

    public RuleOptions {
        readings = Map.copyOf(readings);
    }
}
