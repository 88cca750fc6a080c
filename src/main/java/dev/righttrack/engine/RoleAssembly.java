package dev.righttrack.engine;

import dev.righttrack.advice.Line;
import dev.righttrack.advice.RequirementAdvice;
import dev.righttrack.advice.RoleAdvice;
import dev.righttrack.advice.SubtaskAdvice;
import dev.righttrack.advice.TitleAdvice;
import dev.righttrack.advice.ToolAdvice;
import dev.righttrack.advice.ToolsToShow;
import dev.righttrack.facts.Candidate;
import dev.righttrack.facts.Circumstance;
import dev.righttrack.facts.Judgement;
import dev.righttrack.facts.Open;
import dev.righttrack.facts.Place;
import dev.righttrack.facts.Reach;
import dev.righttrack.facts.Requirement;
import dev.righttrack.facts.Score;
import dev.righttrack.facts.Statement;
import dev.righttrack.facts.Tool;
import dev.righttrack.facts.ToolJudgement;
import dev.righttrack.facts.knowledge.Kind;
import dev.righttrack.facts.knowledge.Knowledge;
import dev.righttrack.facts.knowledge.RoleEntry;
import dev.righttrack.facts.knowledge.SubtaskEntry;
import dev.righttrack.facts.knowledge.TitleEntry;
import dev.righttrack.facts.knowledge.VariantEntry;
import dev.righttrack.rules.RuleBase;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Puts together what is said of one role. */
final class RoleAssembly {

    static final Comparator<Line> LINES = Comparator.comparing(Line::kind)
            .thenComparing(Line::about)
            .thenComparing(Line::text)
            .thenComparing(line -> line.basis().rule().name());
    private static final List<String> IMPORTANCES = List.of("essential", "expected", "helpful");
    private static final List<String> REACHES = List.of(Reach.TODAY, Reach.WITH_A_TEAMMATE, Reach.AFTER_LEARNING);

    private final Knowledge knowledge;
    private final Map<String, Integer> skillOrder = new HashMap<>();
    private final Map<String, Integer> subtaskOrder = new HashMap<>();
    private final Map<String, SubtaskEntry> subtasks = new HashMap<>();
    private final boolean ownNameAdded;

    RoleAssembly(RuleBase rules) {
        this.knowledge = rules.knowledge();
        this.ownNameAdded = "add own name".equals(rules.readings().get("X16"));
        knowledge.skills().forEach(skill -> skillOrder.put(skill.name(), skillOrder.size()));
        knowledge.subtasks().forEach(subtask -> {
            subtaskOrder.put(subtask.name(), subtaskOrder.size());
            subtasks.put(subtask.name(), subtask);
        });
    }

    RoleAdvice advice(Place place, Candidate candidate, Conclusions conclusions, Grounds grounds) {
        String role = place.role();
        RoleEntry entry = knowledge.find(Kind.ROLE, role, RoleEntry.class).orElseThrow();
        Score score = conclusions.of(Score.class).stream()
                .filter(s -> s.role().equals(role))
                .findFirst()
                .orElseThrow();
        Map<String, List<Line>> lines = lines(role, conclusions, grounds);
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
                requirements(role, conclusions, grounds),
                families(role, conclusions, grounds),
                lines.getOrDefault("for", List.of()),
                lines.getOrDefault("against", List.of()),
                lines.getOrDefault("team", List.of()),
                lines.getOrDefault("ask", List.of()),
                lines.getOrDefault("variant", List.of()),
                subtasks(entry, conclusions),
                grounds.of("core: how far a subtask is in reach"),
                tools(entry, candidate),
                grounds.of("core: tools to show for a role"),
                titles(entry),
                grounds.of("core: titles to search for"));
    }

    private Map<String, List<Line>> lines(String role, Conclusions conclusions, Grounds grounds) {
        Map<String, List<Line>> lines = new HashMap<>();
        conclusions.of(Statement.class).stream()
                .filter(statement -> concerns(statement, role))
                .map(statement -> line(statement, grounds))
                .sorted(LINES)
                .forEach(line -> lines.computeIfAbsent(line.kind(), kind -> new ArrayList<>())
                        .add(line));
        return lines;
    }

    private boolean concerns(Statement statement, String role) {
        if (statement.kind().equals("variant")) {
            return knowledge
                    .find(Kind.VARIANT, statement.about(), VariantEntry.class)
                    .filter(variant -> variant.role().equals(role))
                    .isPresent();
        }
        return statement.about().equals(role);
    }

    static Line line(Statement statement, Grounds grounds) {
        List<String> tasks = grounds.named(statement.rule(), "tasks");
        String text = tasks.isEmpty()
                ? statement.text()
                : "people in charge of " + String.join(", ", tasks) + ": " + statement.text();
        return new Line(statement.kind(), statement.about(), text, grounds.of(statement.rule()));
    }

    private List<RequirementAdvice> requirements(String role, Conclusions conclusions, Grounds grounds) {
        List<Open> open = conclusions.of(Open.class);
        return conclusions.of(Judgement.class).stream()
                .filter(j -> j.role().equals(role))
                .sorted(Comparator.comparingInt((Judgement j) ->
                                IMPORTANCES.indexOf(j.requirement().importance()))
                        .thenComparingInt(j ->
                                skillOrder.getOrDefault(j.requirement().skills().get(0), 0))
                        .thenComparing(j -> j.requirement().rule()))
                .map(j -> requirement(j, open, grounds))
                .toList();
    }

    private static RequirementAdvice requirement(Judgement j, List<Open> open, Grounds grounds) {
        Requirement asked = j.requirement();
        List<String> dependsOn = asked.circumstances().all().stream()
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

    private static List<ToolAdvice> families(String role, Conclusions conclusions, Grounds grounds) {
        return conclusions.of(ToolJudgement.class).stream()
                .filter(t -> t.role().equals(role))
                .sorted(Comparator.comparingInt((ToolJudgement t) ->
                                IMPORTANCES.indexOf(t.requirement().importance()))
                        .thenComparing(t -> t.requirement().family())
                        .thenComparing(t -> t.requirement().rule()))
                .map(t -> new ToolAdvice(
                        t.requirement().family(),
                        t.requirement().importance(),
                        t.state(),
                        conclusions.of(Tool.class).stream()
                                .filter(tool ->
                                        tool.families().contains(t.requirement().family()))
                                .map(Tool::name)
                                .sorted()
                                .toList(),
                        grounds.of(t.requirement().rule())))
                .toList();
    }

    private List<SubtaskAdvice> subtasks(RoleEntry role, Conclusions conclusions) {
        return conclusions.of(Reach.class).stream()
                .filter(reach -> role.tasks().containsKey(reach.task()))
                .sorted(Comparator.comparingInt((Reach reach) -> REACHES.indexOf(reach.when()))
                        .thenComparingInt(reach -> subtaskOrder.getOrDefault(reach.subtask(), 0)))
                .map(reach -> new SubtaskAdvice(
                        reach.subtask(),
                        reach.task(),
                        reach.when(),
                        reach.open(),
                        java.util.Optional.ofNullable(subtasks.get(reach.subtask()))
                                .map(SubtaskEntry::skills)
                                .orElse(List.of())))
                .toList();
    }

    private static List<ToolsToShow> tools(RoleEntry role, Candidate candidate) {
        return role.tools().stream()
                .map(bullet -> new ToolsToShow(
                        bullet.purpose(),
                        bullet.names(),
                        bullet.names().stream()
                                .filter(candidate.tools()::contains)
                                .toList()))
                .toList();
    }

    private List<TitleAdvice> titles(RoleEntry role) {
        Set<String> names = new LinkedHashSet<>();
        boolean added = ownNameAdded && !role.titles().contains(role.name());
        if (added) {
            names.add(role.name());
        }
        names.addAll(role.titles());
        List<TitleAdvice> titles = new ArrayList<>();
        for (String name : names) {
            List<String> others = knowledge
                    .find(Kind.TITLE, name, TitleEntry.class)
                    .map(TitleEntry::roles)
                    .orElse(List.of());
            titles.add(new TitleAdvice(
                    name,
                    added && name.equals(role.name()),
                    others.stream()
                            .filter(other -> !other.equals(role.name()))
                            .sorted()
                            .toList()));
        }
        return titles;
    }
}
