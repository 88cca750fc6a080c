package dev.righttrack.scoring.judgement;

import dev.righttrack.facts.Requirement;
import dev.righttrack.facts.ToolRequirement;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * All that roles ask of one candidate in some circumstances only, put together.
 *
 * @param requirements role to the levels of skill that it asks
 * @param tools role to the families of tools that it works with
 */
public record ConditionalDemands(
        Map<String, List<Requirement>> requirements, Map<String, List<ToolRequirement>> tools) {

    public ConditionalDemands {
        requirements = Map.copyOf(requirements);
        tools = Map.copyOf(tools);
    }

    /** Puts together what rules concluded; the order of the collections does not matter. */
    public static ConditionalDemands of(Collection<?> requirements, Collection<?> tools) {
        Map<String, List<Requirement>> skills = new HashMap<>();
        for (Object each : requirements) {
            Requirement one = (Requirement) each;
            skills.computeIfAbsent(one.role(), role -> new ArrayList<>()).add(one);
        }
        Map<String, List<ToolRequirement>> families = new HashMap<>();
        for (Object each : tools) {
            ToolRequirement one = (ToolRequirement) each;
            families.computeIfAbsent(one.role(), role -> new ArrayList<>()).add(one);
        }
        return new ConditionalDemands(skills, families);
    }

    /** There is one at a time. */
    @Override
    public int hashCode() {
        return 1;
    }
}
