package dev.righttrack.facts;

/**
 * A family of tools held against what the candidate works with.
 *
 * @param requirement the family asked for
 * @param state {@link #HELD}, {@link #LACKED} or {@link #UNKNOWN}
 */
public record ToolJudgement(ToolRequirement requirement, String state) {

    /** The candidate works with a tool of the family. */
    public static final String HELD = "held";

    /** The candidate's list is complete and has no tool of the family. */
    public static final String LACKED = "lacked";

    /** No tool of the family is named, and the list may be incomplete. */
    public static final String UNKNOWN = "unknown";

    /** The role that asks. */
    public String role() {
        return requirement.role();
    }
}
