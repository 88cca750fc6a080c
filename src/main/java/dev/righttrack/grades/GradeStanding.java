package dev.righttrack.grades;

import dev.righttrack.advice.RequirementState;
import dev.righttrack.sources.PackRole;
import java.util.List;
import java.util.Optional;

/**
 * Where a candidate stands among the grades of a role.
 *
 * @param role the role
 * @param met the highest grade of which every skill that we can judge is met for certain
 * @param possible the highest grade that may turn out to be met; that or a higher one
 * @param skipped the grades below the one that is met of which a skill is not met: a source may ask less higher up
 * @param tooLittle the grades above the one that is met that would be met, if not for most of their rows nothing of ours answered
 * @param untested whether nothing is asked at the grade that is met that we can judge
 * @param rows how many rows the source has for the grade that is met; 0 where none is
 * @param judged how many of them a skill of ours answers to
 * @param next the grade after the one that is met; absent above the highest
 * @param steps what the next grade asks, in the order of the source; empty where there is no next
 */
public record GradeStanding(
        PackRole role,
        Optional<String> met,
        Optional<String> possible,
        List<String> skipped,
        List<String> tooLittle,
        boolean untested,
        int rows,
        int judged,
        Optional<String> next,
        List<GradeStep> steps) {

    public GradeStanding {
        skipped = List.copyOf(skipped);
        tooLittle = List.copyOf(tooLittle);
        steps = List.copyOf(steps);
    }

    /** What of the next grade is not met for certain. */
    public List<GradeStep> missing() {
        return steps.stream()
                .filter(step -> step.state() != RequirementState.MET)
                .toList();
    }
}
