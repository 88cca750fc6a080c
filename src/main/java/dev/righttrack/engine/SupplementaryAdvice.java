package dev.righttrack.engine;

import dev.righttrack.facts.Statement;
import dev.righttrack.facts.Tool;
import dev.righttrack.scoring.SubtaskReadiness;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** What is told of one candidate besides the ranking and what roles ask, sorted by what it is about. */
final class SupplementaryAdvice {

    private final Map<String, List<Statement>> statements;
    private final Map<String, SubtaskReadiness> reaches = new HashMap<>();
    private final Map<String, List<String>> tools = new HashMap<>();

    /**
     * Sorts conclusions.
     *
     * @param role a statement to the role that it concerns; empty if it concerns none
     */
    SupplementaryAdvice(Conclusions conclusions, Function<Statement, String> role) {
        statements = ConclusionIndex.by(conclusions.ofSession(Statement.class), role);
        conclusions.of(SubtaskReadiness.class).forEach(reach -> reaches.put(reach.subtask(), reach));
        for (Tool tool : conclusions.of(Tool.class)) {
            for (String family : tool.families()) {
                tools.computeIfAbsent(family, name -> new ArrayList<>()).add(tool.name());
            }
        }
        tools.values().forEach(names -> names.sort(null));
    }

    /** What rules state to this candidate for a role, or in general where the role is empty, in no particular order. */
    List<Statement> statements(String role) {
        return statements.getOrDefault(role, List.of());
    }

    /** How far a subtask is in reach. */
    Optional<SubtaskReadiness> reach(String subtask) {
        return Optional.ofNullable(reaches.get(subtask));
    }

    /** The candidate's tools of a family, sorted. */
    List<String> tools(String family) {
        return tools.getOrDefault(family, List.of());
    }
}
