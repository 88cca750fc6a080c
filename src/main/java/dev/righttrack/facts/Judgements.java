package dev.righttrack.facts;

import java.util.ArrayList;
import java.util.List;

/**
 * All that a role asks in any case, held against what is known of the candidate.
 *
 * @param role the role's name
 * @param demands what it asks
 * @param skills the judgement of each level asked, in the same order
 * @param tools the judgement of each family of tools, in the same order
 */
public record Judgements(String role, Demands demands, List<Judgement> skills, List<ToolJudgement> tools) {

    public Judgements {
        skills = List.copyOf(skills);
        tools = List.copyOf(tools);
    }

    /** Judges everything that a role asks. */
    public static Judgements of(Demands demands, Portrait portrait) {
        List<Judgement> skills = new ArrayList<>(demands.requirements().size());
        for (Requirement requirement : demands.requirements()) {
            skills.add(Judgement.of(requirement, portrait));
        }
        List<ToolJudgement> tools = new ArrayList<>(demands.tools().size());
        for (ToolRequirement requirement : demands.tools()) {
            tools.add(ToolJudgement.of(requirement, portrait));
        }
        return new Judgements(demands.role().name(), demands, skills, tools);
    }

    /** There is one for each role. */
    @Override
    public int hashCode() {
        return role.hashCode();
    }
}
