package dev.righttrack.explain;

import dev.righttrack.advice.Advice;
import dev.righttrack.advice.Line;
import dev.righttrack.advice.RequirementAdvice;
import dev.righttrack.advice.SkillAdvice;
import dev.righttrack.advice.WishAdvice;
import dev.righttrack.scoring.Span;
import java.util.List;
import java.util.Optional;

/**
 * Advice before and after a change: everything that differs, and nothing else.
 *
 * @param before the advice before
 * @param after the advice after, the same as on a fresh run
 * @param skills what is known of a skill now, where it differs
 * @param wishes what is known of a wish now, where it differs
 * @param roles the roles whose place, verdict or fit differs, in the order of the places after
 * @param requirements the requirements whose state differs, or that are asked before or after only
 * @param subtasks the subtasks that came into reach or went out of it
 * @param reasons the lines that appeared or went
 */
public record WhatIf(
        Advice before,
        Advice after,
        List<SkillNow> skills,
        List<WishNow> wishes,
        List<RoleNow> roles,
        List<RequirementNow> requirements,
        List<SubtaskNow> subtasks,
        List<ReasonNow> reasons) {

    public WhatIf {
        skills = List.copyOf(skills);
        wishes = List.copyOf(wishes);
        roles = List.copyOf(roles);
        requirements = List.copyOf(requirements);
        subtasks = List.copyOf(subtasks);
        reasons = List.copyOf(reasons);
    }

    /** Whether nothing at all differs. */
    public boolean isSame() {
        return skills.isEmpty()
                && wishes.isEmpty()
                && roles.isEmpty()
                && requirements.isEmpty()
                && subtasks.isEmpty()
                && reasons.isEmpty();
    }

    /** A skill that is known otherwise now. */
    public record SkillNow(SkillAdvice before, SkillAdvice after) {}

    /** A wish that is known otherwise now. */
    public record WishNow(WishAdvice before, WishAdvice after) {}

    /** A role that stands otherwise now; a verdict is far, near, ready or open. */
    public record RoleNow(
            String role,
            int rankBefore,
            int rankAfter,
            String verdictBefore,
            String verdictAfter,
            Span fitBefore,
            Span fitAfter) {}

    /** A requirement that is judged otherwise now; absent where it is not asked. */
    public record RequirementNow(String role, Optional<RequirementAdvice> before, Optional<RequirementAdvice> after) {}

    /** A subtask that is in reach otherwise now: today, with a teammate or after learning. */
    public record SubtaskNow(String subtask, String task, String before, String after) {}

    /**
     * A line that appeared or went.
     *
     * @param role the role that it is about; empty for what is said in general
     */
    public record ReasonNow(String role, Line line, boolean appeared) {}
}
