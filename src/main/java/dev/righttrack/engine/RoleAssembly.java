package dev.righttrack.engine;

import dev.righttrack.advice.Line;
import dev.righttrack.advice.RequirementAdvice;
import dev.righttrack.advice.RoleAdvice;
import dev.righttrack.advice.ToolAdvice;
import dev.righttrack.facts.Candidate;
import dev.righttrack.facts.Judgement;
import dev.righttrack.facts.Open;
import dev.righttrack.facts.Place;
import dev.righttrack.facts.Requirement;
import dev.righttrack.facts.Score;
import dev.righttrack.facts.ToolJudgement;
import dev.righttrack.facts.knowledge.Knowledge;
import dev.righttrack.rules.RuleBase;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Puts together what is said of one role. */
final class RoleAssembly {

    private static final List<String> IMPORTANCES = List.of("essential", "expected", "helpful");
    private static final Comparator<ToolJudgement> FAMILIES = Comparator.comparingInt(
                    (ToolJudgement t) -> IMPORTANCES.indexOf(t.requirement().importance()))
            .thenComparing(t -> t.requirement().family())
            .thenComparing(t -> t.requirement().rule());

    private final RuleConditions rules;
    private final Lines lines;
    private final Map<String, Integer> skillOrder = new HashMap<>();
    private final Map<String, RolePage> pages = new HashMap<>();
    private final Map<Requirement, PreparedRequirement> prepared = new ConcurrentHashMap<>();

    RoleAssembly(RuleBase base, RuleConditions rules, Lines lines) {
        this.rules = rules;
        this.lines = lines;
        Knowledge knowledge = base.knowledge();
        boolean ownName = "add own name".equals(base.readings().get("X16"));
        knowledge.roles().forEach(role -> pages.put(role.name(), RolePage.of(role, knowledge, ownName)));
        knowledge.skills().forEach(skill -> skillOrder.put(skill.name(), skillOrder.size()));
    }

    RoleAdvice advice(
            Place place, Candidate candidate, Sorted sorted, Besides besides, List<Open> open, Grounds grounds) {
        String role = place.role();
        RolePage page = Optional.ofNullable(pages.get(role)).orElseThrow();
        Score score = sorted.score(role);
        Map<String, List<Line>> told = lines.ofRole(role, besides.statements(role), grounds);
        return new RoleAdvice(
                role,
                place.rank(),
                place.leader(),
                score.worst(),
                score.best(),
                score.fit(),
                score.ability(),
                score.aspiration(),
                score.strengths(),
                requirements(sorted.skills(role), open, grounds),
                families(role, besides, grounds),
                told.getOrDefault("for", List.of()),
                told.getOrDefault("against", List.of()),
                told.getOrDefault("team", List.of()),
                told.getOrDefault("ask", List.of()),
                told.getOrDefault("variant", List.of()),
                page.subtasks(besides),
                grounds.of("core: how far a subtask is in reach"),
                page.tools(candidate),
                grounds.of("core: tools to show for a role"),
                page.titles(),
                grounds.of("core: titles to search for"));
    }

    /** What a role asks and where somebody stands; nothing that is told besides. */
    RoleAdvice outline(Place place, Sorted sorted, List<Open> open, Grounds grounds) {
        Score score = sorted.score(place.role());
        return new RoleAdvice(
                place.role(),
                place.rank(),
                place.leader(),
                score.worst(),
                score.best(),
                score.fit(),
                score.ability(),
                score.aspiration(),
                score.strengths(),
                requirements(sorted.skills(place.role()), open, grounds),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                grounds.of("core: how far a subtask is in reach"),
                List.of(),
                grounds.of("core: tools to show for a role"),
                List.of(),
                grounds.of("core: titles to search for"));
    }

    private List<RequirementAdvice> requirements(List<Judgement> judgements, List<Open> open, Grounds grounds) {
        List<PreparedRequirement.Said> said = new ArrayList<>(judgements.size());
        for (Judgement judgement : judgements) {
            said.add(prepared(judgement.requirement()).said(judgement, open, grounds));
        }
        said.sort(null);
        List<RequirementAdvice> requirements = new ArrayList<>(said.size());
        said.forEach(one -> requirements.add(one.advice()));
        return requirements;
    }

    private PreparedRequirement prepared(Requirement asked) {
        PreparedRequirement known = prepared.get(asked);
        return known != null
                ? known
                : prepared.computeIfAbsent(
                        asked,
                        one -> new PreparedRequirement(
                                one,
                                rules.constant(one.rule()),
                                IMPORTANCES.indexOf(one.importance()),
                                skillOrder.getOrDefault(one.skills().get(0), 0)));
    }

    private static List<ToolAdvice> families(String role, Besides besides, Grounds grounds) {
        List<ToolJudgement> order = new ArrayList<>(besides.families(role));
        order.sort(FAMILIES);
        List<ToolAdvice> families = new ArrayList<>(order.size());
        for (ToolJudgement t : order) {
            families.add(new ToolAdvice(
                    t.requirement().family(),
                    t.requirement().importance(),
                    t.state(),
                    besides.tools(t.requirement().family()),
                    grounds.of(t.requirement().rule())));
        }
        return families;
    }
}
