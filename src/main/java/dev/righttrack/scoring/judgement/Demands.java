package dev.righttrack.scoring.judgement;

import dev.righttrack.facts.Requirement;
import dev.righttrack.facts.Role;
import dev.righttrack.facts.ToolRequirement;
import java.util.List;

/**
 * All that a role asks in any case. Known when the rules are loaded; what a role asks in some circumstances only, rules
 * conclude for each candidate.
 *
 * @param role the role
 * @param requirements the levels of skill that it asks
 * @param tools the families of tools that it works with
 * @param plain whether each requirement asks for one skill, and none for a skill that another asks for
 */
public record Demands(Role role, List<Requirement> requirements, List<ToolRequirement> tools, boolean plain) {

    public Demands {
        requirements = List.copyOf(requirements);
        tools = List.copyOf(tools);
    }

    /** What a role asks in any case. */
    public static Demands of(Role role, List<Requirement> requirements, List<ToolRequirement> tools) {
        long skills = requirements.stream()
                .map(Requirement::skill)
                .filter(skill -> !skill.isEmpty())
                .distinct()
                .count();
        return new Demands(role, requirements, tools, skills == requirements.size());
    }
}
