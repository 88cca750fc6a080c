package dev.righttrack.engine;

import dev.righttrack.facts.Evidence;
import dev.righttrack.facts.Judgement;
import dev.righttrack.facts.Reach;
import dev.righttrack.facts.Score;
import dev.righttrack.facts.Statement;
import dev.righttrack.facts.Tool;
import dev.righttrack.facts.ToolJudgement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** What was concluded of one candidate, sorted by what it is about, so that putting an advice together looks nothing up twice. */
final class Sorted {

    private final Map<String, Score> scores = new HashMap<>();
    private final Map<String, List<Judgement>> skills;
    private final Map<String, List<ToolJudgement>> families;
    private final Map<String, List<Statement>> statements;
    private final Map<String, List<Evidence>> evidence;
    private final Map<String, Reach> reaches = new HashMap<>();
    private final Map<String, List<String>> tools = new HashMap<>();

    /**
     * Sorts conclusions.
     *
     * @param role a statement to the role that it concerns; empty if it concerns none
     */
    Sorted(Conclusions conclusions, Function<Statement, String> role) {
        conclusions.of(Score.class).forEach(score -> scores.put(score.role(), score));
        skills = by(conclusions.of(Judgement.class), Judgement::role);
        families = by(conclusions.of(ToolJudgement.class), ToolJudgement::role);
        statements = by(conclusions.of(Statement.class), role);
        evidence = by(conclusions.of(Evidence.class), Evidence::skill);
        conclusions.of(Reach.class).forEach(reach -> reaches.put(reach.subtask(), reach));
        for (Tool tool : conclusions.of(Tool.class)) {
            for (String family : tool.families()) {
                tools.computeIfAbsent(family, name -> new ArrayList<>()).add(tool.name());
            }
        }
        tools.values().forEach(names -> names.sort(null));
    }

    private static <T> Map<String, List<T>> by(List<T> facts, Function<T, String> name) {
        Map<String, List<T>> sorted = new HashMap<>();
        for (T fact : facts) {
            sorted.computeIfAbsent(name.apply(fact), one -> new ArrayList<>()).add(fact);
        }
        return sorted;
    }

    /** @throws IllegalArgumentException if the role was not scored */
    Score score(String role) {
        return Optional.ofNullable(scores.get(role))
                .orElseThrow(() -> new IllegalArgumentException("no score for " + role));
    }

    /** The levels that a role asks, judged, in no particular order. */
    List<Judgement> skills(String role) {
        return skills.getOrDefault(role, List.of());
    }

    /** The families of tools that a role works with, judged, in no particular order. */
    List<ToolJudgement> families(String role) {
        return families.getOrDefault(role, List.of());
    }

    /** What rules state for a role, or in general where the role is empty, in no particular order. */
    List<Statement> statements(String role) {
        return statements.getOrDefault(role, List.of());
    }

    /** What shows a skill, in no particular order. */
    List<Evidence> evidence(String skill) {
        return evidence.getOrDefault(skill, List.of());
    }

    /** How far a subtask is in reach. */
    Optional<Reach> reach(String subtask) {
        return Optional.ofNullable(reaches.get(subtask));
    }

    /** The candidate's tools of a family, sorted. */
    List<String> tools(String family) {
        return tools.getOrDefault(family, List.of());
    }
}
