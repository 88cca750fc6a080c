package dev.righttrack.render.json;

import dev.righttrack.advice.RoleAdvice;
import dev.righttrack.advice.SubtaskAdvice;
import dev.righttrack.scoring.Readiness;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The subtasks of some roles, each once: how far one is in reach does not depend on the role.
 *
 * @param names how far in reach, today first, to the names of subtasks, sorted
 * @param open the names of those that an unknown skill may make easier than that, sorted
 */
record SubtasksByReadiness(Map<String, List<String>> names, List<String> open) {

    static SubtasksByReadiness of(List<RoleAdvice> roles) {
        Map<String, List<String>> names = new LinkedHashMap<>();
        for (Readiness when : Readiness.values()) {
            names.put(when.word(), new ArrayList<>());
        }
        List<String> open = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (RoleAdvice role : roles) {
            for (SubtaskAdvice subtask : role.subtasks()) {
                if (seen.add(subtask.subtask())) {
                    names.computeIfAbsent(subtask.when().word(), when -> new ArrayList<>())
                            .add(subtask.subtask());
                    if (subtask.open()) {
                        open.add(subtask.subtask());
                    }
                }
            }
        }
        names.values().forEach(list -> list.sort(null));
        open.sort(null);
        return new SubtasksByReadiness(names, open);
    }
}
