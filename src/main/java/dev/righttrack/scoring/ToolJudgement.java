package dev.righttrack.scoring;

import dev.righttrack.facts.ToolRequirement;

/**
 * A family of tools held against what the candidate works with.
 *
 * @param role the role that works with it
 * @param requirement the family asked for
 * @param state {@link #HELD}, {@link #LACKED} or {@link #UNKNOWN}
 */
public record ToolJudgement(String role, ToolRequirement requirement, String state) {

    /** The candidate works with a tool of the family. */
    public static final String HELD = "held";

    /** The candidate's list is complete and has no tool of the family. */
    public static final String LACKED = "lacked";

    /** No tool of the family is named, and the list may be incomplete. */
    public static final String UNKNOWN = "unknown";

    /** A family held against what the candidate works with; one tool of a family is enough. */
    public static ToolJudgement of(ToolRequirement requirement, Portrait portrait) {
        String family = requirement.family();
        String state = portrait.families().contains(family)
                ? HELD
                : portrait.complete().contains(family) ? LACKED : UNKNOWN;
        return new ToolJudgement(requirement.role(), requirement, state);
    }

    /** What is known at least, as a level of one step: 1 where a tool is held. */
    public int least() {
        return state.equals(HELD) ? 1 : 0;
    }

    /** What is possible at most: 0 where no tool is. */
    public int most() {
        return state.equals(LACKED) ? 0 : 1;
    }

    /** Whether nothing is known. */
    public boolean isUnknown() {
        return state.equals(UNKNOWN);
    }
}
