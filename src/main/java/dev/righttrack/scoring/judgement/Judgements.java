package dev.righttrack.scoring.judgement;

import dev.righttrack.facts.Requirement;
import dev.righttrack.facts.ToolRequirement;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * All that a role asks, in any case and in some circumstances, held against what is known of the candidate.
 *
 * @param role the role's name
 * @param demands what it asks in any case
 * @param skills the judgement of each level asked, those asked in any case first
 * @param tools the judgement of each family of tools, those asked in any case first
 */
public record Judgements(String role, Demands demands, List<Judgement> skills, List<ToolJudgement> tools) {

    public Judgements {
        skills = Collections.unmodifiableList(skills);
        tools = Collections.unmodifiableList(tools);
    }

    /** Judges everything that a role asks. */
    public static Judgements of(Demands demands, CandidateProfile portrait) {
        String role = demands.role().name();
        List<Requirement> more = portrait.occasional().requirements().getOrDefault(role, List.of());
        List<Judgement> skills = new ArrayList<>(demands.requirements().size() + more.size());
        judge(demands.requirements(), portrait, skills);
        judge(more, portrait, skills);
        List<ToolRequirement> moreTools = portrait.occasional().tools().getOrDefault(role, List.of());
        List<ToolJudgement> tools = new ArrayList<>(demands.tools().size() + moreTools.size());
        judgeTools(demands.tools(), portrait, tools);
        judgeTools(moreTools, portrait, tools);
        return new Judgements(role, demands, skills, tools);
    }

    /** Whether each level asked is of a skill of its own. */
    public boolean isPlain() {
        return demands.plain() && skills.size() == demands.requirements().size();
    }

    private static void judge(List<Requirement> requirements, CandidateProfile portrait, List<Judgement> judged) {
        for (Requirement requirement : requirements) {
            judged.add(Judgement.of(requirement, portrait));
        }
    }

    private static void judgeTools(
            List<ToolRequirement> requirements, CandidateProfile portrait, List<ToolJudgement> judged) {
        for (ToolRequirement requirement : requirements) {
            judged.add(ToolJudgement.of(requirement, portrait));
        }
    }
}
