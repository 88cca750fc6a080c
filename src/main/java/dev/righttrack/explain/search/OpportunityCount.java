package dev.righttrack.explain.search;

import dev.righttrack.facts.Circumstances;
import dev.righttrack.facts.Level;
import dev.righttrack.facts.Readings;
import dev.righttrack.facts.Requirement;
import dev.righttrack.facts.Skill;
import dev.righttrack.facts.Subtask;
import dev.righttrack.facts.Tool;
import dev.righttrack.knowledge.Kind;
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
    private final List<List<List<List<Requirement>>>> waysByScenario = new ArrayList<>();
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
        for (String role : advised.knowledge().all(Kind.ROLE).keySet()) {
            List<List<Judgement>> ways =
                    advised.ways(role).stream().map(advised::essential).toList();
            if (ways.stream()
                    .flatMap(List::stream)
                    .anyMatch(j -> j.requirement().skills().stream().anyMatch(rising::contains))) {
                waysByScenario.add(ways.stream().map(this::scenarios).toList());
            }
        }
    }

    /** What is asked once for each way to answer the open circumstances. */
    private List<List<Requirement>> scenarios(List<Judgement> essential) {
        List<Circumstances> hanging =
                essential.stream().map(j -> j.requirement().circumstances()).toList();
        return Scenario.over(advised.open(), hanging).stream()
                .map(scenario -> essential.stream()
                        .map(Judgement::requirement)
                        .filter(r -> scenario.allows(r.circumstances()))
                        .toList())
                .distinct()
                .toList();
    }

    /** The doors that are open when skills have risen to ranks. */
    int open(Map<String, Integer> to) {
        int open = 0;
        for (Subtask subtask : subtasks) {
            List<Object> key = new ArrayList<>(List.of(subtask.name()));
            subtask.skills().forEach(skill -> key.add(rank(skill, to)));
            open += known.computeIfAbsent(key, asked -> reach(subtask, to));
        }
        for (List<List<List<Requirement>>> ways : waysByScenario) {
            open += verdict(ways, to);
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

    private int verdict(List<List<List<Requirement>>> ways, Map<String, Integer> to) {
        int least = Integer.MAX_VALUE;
        for (List<List<Requirement>> scenarios : ways) {
            int missing = 0;
            for (List<Requirement> asked : scenarios) {
                missing = Math.max(
                        missing, asked.stream().mapToInt(r -> missing(r, to)).sum());
            }
            least = Math.min(least, missing);
        }
        return weights.verdict(least).rank();
    }

    private int missing(Requirement asked, Map<String, Integer> to) {
        int best =
                asked.skills().stream().mapToInt(skill -> rank(skill, to)).max().orElse(0);
        return Math.max(0, asked.level().rank() - best);
    }
}
