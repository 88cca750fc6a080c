package dev.righttrack.explain.search;

import dev.righttrack.facts.Circumstances;
import dev.righttrack.facts.Level;
import dev.righttrack.facts.Readings;
import dev.righttrack.facts.Requirement;
import dev.righttrack.facts.Role;
import dev.righttrack.facts.Skill;
import dev.righttrack.facts.Subtask;
import dev.righttrack.facts.Tool;
import dev.righttrack.scoring.Scenario;
import dev.righttrack.scoring.SubtaskReadiness;
import dev.righttrack.scoring.Weights;
import dev.righttrack.scoring.judgement.Judgement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * How many doors are open once some skills have risen, without a session: for the search of the best order. A subtask counts
 * 1 with a teammate and 2 today, a role 1 when near and 2 when ready, each in the worst case.
 */
public final class OpportunityCount {

    private final AdvisedCandidate advised;
    private final List<Level> levels;
    private final Weights weights;
    private final String reading;
    private final List<Subtask> subtasks;
    private final Set<String> families;
    private final List<List<List<Requirement>>> rolesByScenario = new ArrayList<>();
    private final Map<List<Object>, Integer> known = new HashMap<>();

    /**
     * A count for a candidate.
     *
     * @param rising the skills that may rise; all others stay as they are
     */
    public OpportunityCount(AdvisedCandidate advised, List<String> rising) {
        this.advised = advised;
        levels = advised.levels();
        weights = advised.conclusions().of(Weights.class).get(0);
        reading = advised.conclusions().of(Readings.class).get(0).of("X5");
        families = advised.conclusions().of(Tool.class).stream()
                .flatMap(tool -> tool.families().stream())
                .collect(Collectors.toSet());
        subtasks = advised.conclusions().of(Subtask.class).stream()
                .filter(subtask -> subtask.skills().stream().anyMatch(rising::contains))
                .toList();
        for (Role role : advised.roles()) {
            List<Judgement> essential = advised.essential(role.name());
            List<Circumstances> hanging =
                    essential.stream().map(j -> j.requirement().circumstances()).toList();
            List<List<Requirement>> scenarios = Scenario.over(advised.open(), hanging).stream()
                    .map(scenario -> essential.stream()
                            .map(Judgement::requirement)
                            .filter(r -> scenario.allows(r.circumstances()))
                            .toList())
                    .distinct()
                    .toList();
            if (essential.stream()
                    .anyMatch(j -> j.requirement().skills().stream().anyMatch(rising::contains))) {
                rolesByScenario.add(scenarios);
            }
        }
    }

    /** The doors that are open when skills have risen to ranks. */
    int open(Map<String, Integer> to) {
        int open = 0;
        for (Subtask subtask : subtasks) {
            List<Object> key = new ArrayList<>(List.of(subtask.name()));
            subtask.skills().forEach(skill -> key.add(rank(skill, to)));
            open += known.computeIfAbsent(key, asked -> reach(subtask, to));
        }
        for (List<List<Requirement>> scenarios : rolesByScenario) {
            open += verdict(scenarios, to);
        }
        return open;
    }

    private int rank(String skill, Map<String, Integer> to) {
        return to.getOrDefault(skill, advised.known(skill).low().rank());
    }

    private int reach(Subtask subtask, Map<String, Integer> to) {
        List<Skill> involved =
                subtask.skills().stream().map(skill -> risen(skill, to)).toList();
        return switch (SubtaskReadiness.of(subtask, involved, families, Set.of(), reading, weights)
                .when()) {
            case TODAY -> 2;
            case WITH_A_TEAMMATE -> 1;
            case AFTER_LEARNING -> 0;
        };
    }

    private Skill risen(String skill, Map<String, Integer> to) {
        Skill now = advised.known(skill);
        return new Skill(skill, levels.get(rank(skill, to)), levels.get(levels.size() - 1), now.basis());
    }

    private int verdict(List<List<Requirement>> scenarios, Map<String, Integer> to) {
        int missing = 0;
        for (List<Requirement> asked : scenarios) {
            missing = Math.max(
                    missing, asked.stream().mapToInt(r -> missing(r, to)).sum());
        }
        return weights.verdict(missing).rank();
    }

    private int missing(Requirement asked, Map<String, Integer> to) {
        int best =
                asked.skills().stream().mapToInt(skill -> rank(skill, to)).max().orElse(0);
        return Math.max(0, asked.level().rank() - best);
    }
}
