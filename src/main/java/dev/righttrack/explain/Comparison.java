package dev.righttrack.explain;

import dev.righttrack.advice.RequirementAdvice;
import dev.righttrack.advice.RequirementState;
import dev.righttrack.advice.ToolAdvice;
import dev.righttrack.scoring.Span;
import java.util.List;
import java.util.Optional;

/**
 * Two roles held against each other for one candidate: only what differs. The comparison the other way round is its mirror.
 *
 * @param one one role
 * @param other the other
 * @param tasks the tasks, and research, that one of them does and the other does not, with what the candidate wants
 * @param skills the skills that they ask differently, or that only one asks
 * @param tools the families of tools that only one works with, or to which they give another importance
 */
public record Comparison(
        Side one, Side other, List<TaskDifference> tasks, List<SkillDifference> skills, List<ToolDifference> tools) {

    public Comparison {
        tasks = List.copyOf(tasks);
        skills = List.copyOf(skills);
        tools = List.copyOf(tools);
    }

    /** The same, the other way round. */
    public Comparison mirrored() {
        return new Comparison(
                /* one= */ other,
                /* other= */ one,
                tasks.stream().map(TaskDifference::mirrored).toList(),
                skills.stream().map(SkillDifference::mirrored).toList(),
                tools.stream().map(ToolDifference::mirrored).toList());
    }

    /**
     * A role and where it stands.
     *
     * @param verdict far, near, ready or open
     */
    public record Side(String role, int rank, String verdict, Span fit, Span ability, Span aspiration) {}

    /**
     * A task of one of the two.
     *
     * @param byOne whether the one does it; else the other does
     * @param stance what the candidate wants; empty if unknown
     * @param cites the sections that say that the role does it
     */
    public record TaskDifference(String task, boolean byOne, String stance, List<String> cites) {

        public TaskDifference {
            cites = List.copyOf(cites);
        }

        TaskDifference mirrored() {
            return new TaskDifference(task, !byOne, stance, cites);
        }
    }

    /** A skill, or a choice of skills, as each of the two asks it; at least one does. */
    public record SkillDifference(
            List<String> skills, Optional<RequirementAdvice> byOne, Optional<RequirementAdvice> byOther) {

        public SkillDifference {
            skills = List.copyOf(skills);
        }

        SkillDifference mirrored() {
            return new SkillDifference(skills, /* byOne= */ byOther, /* byOther= */ byOne);
        }

        /** Whether the candidate has what one asks and lacks what the other asks, or may lack it. */
        public boolean isToldApart() {
            return isMet(byOne) != isMet(byOther);
        }

        private static boolean isMet(Optional<RequirementAdvice> asked) {
            return asked.map(r -> r.state() == RequirementState.MET).orElse(true);
        }
    }

    /** A family of tools as each of the two works with it; at least one does. */
    public record ToolDifference(String family, Optional<ToolAdvice> byOne, Optional<ToolAdvice> byOther) {

        ToolDifference mirrored() {
            return new ToolDifference(family, /* byOne= */ byOther, /* byOther= */ byOne);
        }
    }
}
