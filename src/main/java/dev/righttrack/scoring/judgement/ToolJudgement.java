package dev.righttrack.scoring.judgement;

import dev.righttrack.facts.ToolRequirement;

/**
 * A family of tools held against what the candidate works with.
 *
 * @param role the role that works with it
 * @param requirement the family asked for
 * @param state how it stands
 */
public record ToolJudgement(String role, ToolRequirement requirement, ToolState state) {

    /** A family held against what the candidate works with; one tool of a family is enough. */
    public static ToolJudgement of(ToolRequirement requirement, CandidateProfile portrait) {
        String family = requirement.family();
        ToolState state = portrait.families().contains(family)
                ? ToolState.HELD
                : portrait.complete().contains(family) ? ToolState.LACKED : ToolState.UNKNOWN;
        return new ToolJudgement(requirement.role(), requirement, state);
    }

    /** What is known at least, as a level of one step: 1 where a tool is held. */
    public int least() {
        return state == ToolState.HELD ? 1 : 0;
    }

    /** What is possible at most: 0 where no tool is. */
    public int most() {
        return state == ToolState.LACKED ? 0 : 1;
    }

    /** Whether nothing is known. */
    public boolean isUnknown() {
        return state == ToolState.UNKNOWN;
    }
}
