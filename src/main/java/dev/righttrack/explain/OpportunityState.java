package dev.righttrack.explain;

import dev.righttrack.engine.Conclusions;
import dev.righttrack.scoring.Readiness;
import dev.righttrack.scoring.Score;
import dev.righttrack.scoring.SubtaskReadiness;
import dev.righttrack.scoring.Verdict;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What is possible for a candidate: how near each role is in the worst case, how far each subtask is in reach. */
record OpportunityState(Map<String, Verdict> verdicts, Map<String, Readiness> reach) {

    static OpportunityState of(Conclusions conclusions) {
        Map<String, Verdict> verdicts = new HashMap<>();
        conclusions.of(Score.class).forEach(score -> verdicts.put(score.role(), score.worst()));
        Map<String, Readiness> reach = new HashMap<>();
        conclusions.of(SubtaskReadiness.class).forEach(one -> reach.put(one.subtask(), one.when()));
        return new OpportunityState(verdicts, reach);
    }

    /** What has become possible since; verdicts first, then by name. */
    List<Opportunity> since(OpportunityState before) {
        List<Opportunity> opened = new ArrayList<>();
        verdicts.forEach((role, now) -> {
            Verdict then = before.verdicts.getOrDefault(role, now);
            if (now.rank() > then.rank()) {
                opened.add(new Opportunity(Opportunity.VERDICT, role, then.word(), now.word()));
            }
        });
        reach.forEach((subtask, now) -> {
            Readiness then = before.reach.getOrDefault(subtask, now);
            if (now.compareTo(then) < 0) {
                opened.add(new Opportunity(Opportunity.SUBTASK, subtask, then.word(), now.word()));
            }
        });
        return opened.stream()
                .sorted(Comparator.comparing(Opportunity::kind).reversed().thenComparing(Opportunity::subject))
                .toList();
    }
}
