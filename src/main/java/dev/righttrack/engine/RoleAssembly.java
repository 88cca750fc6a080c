package dev.righttrack.engine;

import dev.righttrack.advice.Line;
import dev.righttrack.advice.RequirementAdvice;
import dev.righttrack.advice.RoleAdvice;
import dev.righttrack.advice.ToolAdvice;
import dev.righttrack.facts.Candidate;
import dev.righttrack.facts.Circumstance;
import dev.righttrack.facts.Judgement;
import dev.righttrack.facts.Open;
import dev.righttrack.facts.Place;
import dev.righttrack.facts.Requirement;
import dev.righttrack.facts.Score;
import dev.righttrack.facts.Statement;
import dev.righttrack.facts.ToolJudgement;
import dev.righttrack.facts.knowledge.Kind;
import dev.righttrack.facts.knowledge.Knowledge;
import dev.righttrack.facts.knowledge.VariantEntry;
import dev.righttrack.rules.RuleBase;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Puts together what is said of one role. */
final class RoleAssembly {

    static final Comparator<Line> LINES = Comparator.comparing(Line::kind)
            .thenComparing(Line::about)
            .thenComparing(Line::text)
            .thenComparing(line -> line.basis().rule().name());
    private static final List<String> IMPORTANCES = List.of("essential", "expected", "helpful");
    private static final Comparator<ToolJudgement> FAMILIES = Comparator.comparingInt(
                    (ToolJudgement t) -> IMPORTANCES.indexOf(t.requirement().importance()))
            .thenComparing(t -> t.requirement().family())
            .thenComparing(t -> t.requirement().rule());

    private final RuleConditions rules;
    private final Map<String, Integer> skillOrder = new HashMap<>();
    private final Comparator<Judgement> requirementOrder = Comparator.comparingInt(
                    (Judgement j) -> IMPORTANCES.indexOf(j.requirement().importance()))
            .thenComparingInt(
                    j -> skillOrder.getOrDefault(j.requirement().skills().get(0), 0))
            .thenComparing(j -> j.requirement().rule());
    private final Map<String, RolePage> pages = new HashMap<>();
    private final Map<String, String> roleOfVariant = new HashMap<>();

    RoleAssembly(RuleBase base, RuleConditions rules) {
        this.rules = rules;
        Knowledge knowledge = base.knowledge();
        boolean ownName = "add own name".equals(base.readings().get("X16"));
        knowledge.roles().forEach(role -> pages.put(role.name(), RolePage.of(role, knowledge, ownName)));
        knowledge.skills().forEach(skill -> skillOrder.put(skill.name(), skillOrder.size()));
        knowledge
                .all(Kind.VARIANT, VariantEntry.class)
                .forEach(variant -> roleOfVariant.put(variant.name(), variant.role()));
    }

    /** The role that a statement concerns; for a variant, the role that it is a variant of. */
    String concerned(Statement statement) {
        return statement.kind().equals("variant")
                ? roleOfVariant.getOrDefault(statement.about(), "")
                : statement.about();
    }

    RoleAdvice advice(Place place, Candidate candidate, Sorted sorted, List<Open> open, Grounds grounds) {
        String role = place.role();
        RolePage page = Optional.ofNullable(pages.get(role)).orElseThrow();
        Score score = sorted.score(role);
        Map<String, List<Line>> lines = lines(sorted.statements(role), grounds);
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
                families(role, sorted, grounds),
                lines.getOrDefault("for", List.of()),
                lines.getOrDefault("against", List.of()),
                lines.getOrDefault("team", List.of()),
                lines.getOrDefault("ask", List.of()),
                lines.getOrDefault("variant", List.of()),
                page.subtasks(sorted),
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

    private Map<String, List<Line>> lines(List<Statement> statements, Grounds grounds) {
        List<Line> all = new ArrayList<>(statements.size());
        statements.forEach(statement -> all.add(line(statement, grounds)));
        all.sort(LINES);
        Map<String, List<Line>> lines = new HashMap<>();
        all.forEach(line ->
                lines.computeIfAbsent(line.kind(), kind -> new ArrayList<>()).add(line));
        return lines;
    }

    Line line(Statement statement, Grounds grounds) {
        List<String> tasks = rules.inCharge(statement.rule());
        String text = tasks.isEmpty()
                ? statement.text()
                : "people in charge of " + String.join(", ", tasks) + ": " + statement.text();
        return new Line(statement.kind(), statement.about(), text, grounds.of(statement.rule()));
    }

    private List<RequirementAdvice> requirements(List<Judgement> judgements, List<Open> open, Grounds grounds) {
        List<Judgement> order = new ArrayList<>(judgements);
        order.sort(requirementOrder);
        List<RequirementAdvice> requirements = new ArrayList<>(order.size());
        order.forEach(judgement -> requirements.add(requirement(judgement, open, grounds)));
        return requirements;
    }

    private static RequirementAdvice requirement(Judgement j, List<Open> open, Grounds grounds) {
        Requirement asked = j.requirement();
        List<Circumstance> all = asked.circumstances().all();
        List<String> dependsOn = all.isEmpty()
                ? List.of()
                : all.stream()
                        .filter(c -> open.stream().anyMatch(o -> o.kind().equals(c.kind())))
                        .map(RoleAssembly::circumstance)
                        .toList();
        return new RequirementAdvice(
                asked.skills(),
                asked.level(),
                asked.importance(),
                j.low(),
                j.high(),
                state(j),
                j.stepsMissing(),
                dependsOn,
                grounds.of(asked.rule()));
    }

    private static String circumstance(Circumstance circumstance) {
        return circumstance.kind() + ": " + String.join(" or ", circumstance.names());
    }

    private static String state(Judgement j) {
        if (j.isMet()) {
            return RequirementAdvice.MET;
        }
        if (j.unknown()) {
            return RequirementAdvice.UNKNOWN;
        }
        return j.isOpen() ? RequirementAdvice.OPEN : RequirementAdvice.SHORT;
    }

    private static List<ToolAdvice> families(String role, Sorted sorted, Grounds grounds) {
        List<ToolJudgement> order = new ArrayList<>(sorted.families(role));
        order.sort(FAMILIES);
        List<ToolAdvice> families = new ArrayList<>(order.size());
        for (ToolJudgement t : order) {
            families.add(new ToolAdvice(
                    t.requirement().family(),
                    t.requirement().importance(),
                    t.state(),
                    sorted.tools(t.requirement().family()),
                    grounds.of(t.requirement().rule())));
        }
        return families;
    }
}
