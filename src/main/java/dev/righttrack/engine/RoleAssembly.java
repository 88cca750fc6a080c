package dev.righttrack.engine;

import dev.righttrack.advice.Assessment;
import dev.righttrack.advice.Line;
import dev.righttrack.advice.Listed;
import dev.righttrack.advice.Remarks;
import dev.righttrack.advice.RequirementAdvice;
import dev.righttrack.advice.RoleAdvice;
import dev.righttrack.advice.ToolAdvice;
import dev.righttrack.candidate.Candidate;
import dev.righttrack.facts.Open;
import dev.righttrack.facts.Requirement;
import dev.righttrack.facts.Role;
import dev.righttrack.facts.Statement;
import dev.righttrack.facts.ToolRequirement;
import dev.righttrack.knowledge.Knowledge;
import dev.righttrack.learning.LearningCosts;
import dev.righttrack.learning.Weeks;
import dev.righttrack.rules.RuleBase;
import dev.righttrack.rules.compile.RuleCompilation;
import dev.righttrack.scoring.RolePlace;
import dev.righttrack.scoring.Score;
import dev.righttrack.scoring.Weights;
import dev.righttrack.scoring.judgement.Judgement;
import dev.righttrack.scoring.judgement.Judgements;
import dev.righttrack.scoring.judgement.ToolJudgement;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.commons.numbers.fraction.Fraction;

/** Puts together what is said of one role. */
final class RoleAssembly {

    private static final Comparator<ToolJudgement> FAMILIES = Comparator.comparing(
                    (ToolJudgement t) -> t.requirement().importance())
            .thenComparing(t -> t.requirement().family())
            .thenComparing(t -> t.requirement().rule());

    private final RuleConditions rules;
    private final StatementLines lines;
    private final Weights weights;
    private final Map<String, Integer> skillOrder = new HashMap<>();
    private final Map<String, RolePage> pages = new HashMap<>();
    /** Role to those of its variants that ask levels of their own. */
    private final Map<String, List<String>> variants = new HashMap<>();

    /** What roles ask of everybody: always the same facts. */
    private final IdentityHashMap<Requirement, PreparedRequirement> always = new IdentityHashMap<>();

    private final Map<Requirement, PreparedRequirement> occasional = new ConcurrentHashMap<>();
    private final Map<ToolRequirement, PreparedFamily> families = new ConcurrentHashMap<>();

    RoleAssembly(RuleBase base, RuleConditions rules, StatementLines lines) {
        this.rules = rules;
        this.lines = lines;
        Knowledge knowledge = base.knowledge();
        this.weights = KnowledgeFacts.weights(knowledge);
        boolean ownName = "add own name".equals(base.readings().get("X16"));
        knowledge.roles().forEach(role -> pages.put(role.name(), RolePage.of(role, knowledge, ownName)));
        RuleCompilation.roles(knowledge, base.readings()).stream()
                .filter(Role::isVariant)
                .forEach(variant -> variants.computeIfAbsent(variant.base(), role -> new ArrayList<>())
                        .add(variant.name()));
        knowledge.skills().forEach(skill -> skillOrder.put(skill.name(), skillOrder.size()));
        base.requirements().forEach(asked -> always.put(asked, prepare(asked)));
    }

    RoleAdvice advice(
            RolePlace place,
            Candidate candidate,
            ConclusionIndex sorted,
            LearningCosts costs,
            SupplementaryAdvice besides,
            List<Open> open,
            Grounds grounds) {
        String role = place.role();
        RolePage page = Optional.ofNullable(pages.get(role)).orElseThrow();
        Judgements way = way(role, sorted);
        Map<String, List<Line>> told = lines.ofRole(role, besides.statements(role), grounds);
        return new RoleAdvice(
                role,
                place.rank(),
                place.leader(),
                assessment(role, sorted, costs, open),
                requirements(way.skills(), open, grounds),
                families(way.tools(), besides, grounds),
                new Remarks(
                        told.getOrDefault("for", List.of()),
                        told.getOrDefault("against", List.of()),
                        told.getOrDefault("bar", List.of()),
                        told.getOrDefault("team", List.of()),
                        told.getOrDefault("ask", List.of()),
                        told.getOrDefault("variant", List.of())),
                new Listed<>(page.subtasks(besides), grounds.of("core: how far a subtask is in reach")),
                new Listed<>(page.tools(candidate), grounds.of("core: tools to show for a role")),
                new Listed<>(page.titles(), grounds.of("core: titles to search for")));
    }

    /** What a role asks and where somebody stands; nothing that is told besides. */
    RoleAdvice outline(
            RolePlace place,
            ConclusionIndex sorted,
            LearningCosts costs,
            List<Statement> bars,
            List<Open> open,
            Grounds grounds) {
        String role = place.role();
        return new RoleAdvice(
                role,
                place.rank(),
                place.leader(),
                assessment(role, sorted, costs, open),
                requirements(way(role, sorted).skills(), open, grounds),
                List.of(),
                remarks(role, bars, grounds),
                new Listed<>(List.of(), grounds.of("core: how far a subtask is in reach")),
                new Listed<>(List.of(), grounds.of("core: tools to show for a role")),
                new Listed<>(List.of(), grounds.of("core: titles to search for")));
    }

    private Remarks remarks(String role, List<Statement> bars, Grounds grounds) {
        List<Statement> own =
                bars.stream().filter(bar -> bar.about().equals(role)).toList();
        return own.isEmpty()
                ? Remarks.NONE
                : new Remarks(
                        List.of(),
                        List.of(),
                        lines.ofRole(role, own, grounds).getOrDefault("bar", List.of()),
                        List.of(),
                        List.of(),
                        List.of());
    }

    private Assessment assessment(String role, ConclusionIndex sorted, LearningCosts costs, List<Open> open) {
        Score score = sorted.score(role);
        Fraction known = score.known();
        return new Assessment(
                score.worst(),
                score.best(),
                score.fit(),
                score.ability(),
                score.aspiration(),
                known,
                isJudged(known),
                weeks(ways(role, sorted), costs, open),
                score.strengths(),
                score.variant(),
                score.fitBy());
    }

    private boolean isJudged(Fraction known) {
        return known.compareTo(weights.floorOfEvidence()) >= 0;
    }

    /** As what a role is shown: the variant that serves the candidate better, or the role itself. */
    private static Judgements way(String role, ConclusionIndex sorted) {
        String variant = sorted.score(role).variant();
        return sorted.judgements(variant.isEmpty() ? role : variant);
    }

    private List<Judgements> ways(String role, ConclusionIndex sorted) {
        List<Judgements> ways = new ArrayList<>(List.of(sorted.judgements(role)));
        variants.getOrDefault(role, List.of()).forEach(variant -> ways.add(sorted.judgements(variant)));
        return ways;
    }

    /** The weeks of the cheapest way to meet all that is essential to the role, or to one of its variants. */
    private static Weeks weeks(List<Judgements> ways, LearningCosts costs, List<Open> open) {
        Weeks cheapest = weeksOf(ways.get(0).skills(), costs, open);
        for (Judgements way : ways.subList(1, ways.size())) {
            Weeks weeks = weeksOf(way.skills(), costs, open);
            cheapest = weeks.compareTo(cheapest) < 0 ? weeks : cheapest;
        }
        return cheapest;
    }

    private static Weeks weeksOf(List<Judgement> judgements, LearningCosts costs, List<Open> open) {
        List<Judgement> essential = new ArrayList<>(judgements.size());
        for (Judgement one : judgements) {
            if (one.isEssential(open) && !one.isMet()) {
                essential.add(one);
            }
        }
        return costs.weeks(essential);
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
        PreparedRequirement known = always.get(asked);
        return known != null ? known : occasional.computeIfAbsent(asked, this::prepare);
    }

    private PreparedRequirement prepare(Requirement asked) {
        return new PreparedRequirement(
                asked,
                rules.constant(asked.rule()),
                skillOrder.getOrDefault(asked.skills().get(0), 0));
    }

    private PreparedFamily prepared(ToolRequirement asked) {
        PreparedFamily known = families.get(asked);
        return known != null
                ? known
                : families.computeIfAbsent(asked, one -> new PreparedFamily(one, rules.constant(one.rule())));
    }

    private List<ToolAdvice> families(List<ToolJudgement> judged, SupplementaryAdvice besides, Grounds grounds) {
        List<ToolJudgement> order = new ArrayList<>(judged);
        order.sort(FAMILIES);
        List<ToolAdvice> said = new ArrayList<>(order.size());
        for (ToolJudgement t : order) {
            said.add(prepared(t.requirement()).said(t, besides, grounds));
        }
        return said;
    }
}
