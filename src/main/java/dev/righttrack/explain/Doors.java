package dev.righttrack.explain;

import dev.righttrack.engine.Conclusions;
import dev.righttrack.scoring.Reach;
import dev.righttrack.scoring.Readiness;
import dev.righttrack.scoring.Score;
import dev.righttrack.scoring.Verdict;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What is possible for a candidate: how near each role is in the worst case, how far each subtask is in reach. */
record Doors(Map<String, Verdict> verdicts, Map<String, Readiness> reach) {

    static Doors of(Conclusions conclusions) {
        Map<String, Verdict> verdicts = new HashMap<>();
        conclusions.of(Score.class).forEach(score -> verdicts.put(score.role(), score.worst()));
        Map<String, Readiness> reach = new HashMap<>();
        conclusions.of(Reach.class).forEach(one -> reach.put(one.subtask(), one.when()));
        return new Doors(verdicts, reach);
    }

    /** What has become possible since; verdicts first, then by name. */
    List<Door> since(Doors before) {
        List<Door> opened = new ArrayList<>();
        verdicts.forEach((role, now) -> {
            Verdict then = before.verdicts.getOrDefault(role, now);
            if (now.rank() > then.rank()) {
                opened.add(new Door(Door.VERDICT, role, then.word(), now.word()));
            }
        });
        reach.forEach((subtask, now) -> {
            Readiness then = before.reach.getOrDefault(subtask, now);
            if (now.compareTo(then) < 0) {
                opened.add(new Door(Door.SUBTASK, subtask, then.word(), now.word()));
            }
        });
        return opened.stream()
                .sorted(Comparator.comparing(Door::kind).reversed().thenComparing(Door::subject))
                .toList();
    }
}
