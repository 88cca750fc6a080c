package dev.righttrack.facts;

import java.util.List;

/**
 * All that a role asks in any case. Known when the rules are loaded, so that a session takes it in as one fact; what a
 * role asks in some circumstances only, rules conclude for each candidate.
 *
 * @param role the role
 * @param requirements the levels of skill that it asks
 * @param tools the families of tools that it works with
 */
public record Demands(Role role, List<Requirement> requirements, List<ToolRequirement> tools) {

    public Demands {
        requirements = List.copyOf(requirements);
        tools = List.copyOf(tools);
    }

    /** There is one for each role. */
    @Override
    public int hashCode() {
        return role.name().hashCode();
    }
}
