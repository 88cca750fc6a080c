package dev.righttrack.explain;

import dev.righttrack.advice.RoleAdvice;
import dev.righttrack.engine.LiveSession;
import dev.righttrack.explain.search.AdvisedCandidate;
import dev.righttrack.explain.search.Change;
import dev.righttrack.explain.search.ChangeSet;
import dev.righttrack.explain.search.FirstPlaceSearch;
import dev.righttrack.explain.search.FitLosses;
import dev.righttrack.explain.search.RankObstacle;
import dev.righttrack.explain.search.Scoreboard;
import dev.righttrack.learning.LevelRaiseSearch;
import dev.righttrack.scoring.RolePlace;
import dev.righttrack.scoring.Score;
import dev.righttrack.scoring.Verdict;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Finds out why not a role. */
final class WhyNotAnalysis {

    private final AdvisedCandidate advised;

    WhyNotAnalysis(AdvisedCandidate advised) {
        this.advised = advised;
    }

    WhyNot of(String name) {
        RoleAdvice role = advised.role(name);
        if (!role.worst().equals(Verdict.READY)) {
            return whyNot(role, toReady(name), Optional.empty());
        }
        return whyNot(role, List.of(), role.rank() == 1 ? Optional.empty() : Optional.of(behind(role)));
    }

    private static WhyNot whyNot(RoleAdvice role, List<ChangeSet> toReady, Optional<RankObstacle> behind) {
        return new WhyNot(
                role.role(), role.rank(), role.worst(), role.best(), role.fit(), role.requirements(), toReady, behind);
    }

    private List<ChangeSet> toReady(String role) {
        Map<String, Integer> from = new HashMap<>();
        advised.skills().forEach((name, skill) -> from.put(name, skill.low().rank()));
        List<Map<String, Integer>> cheapest = advised.ways(role).stream()
                .flatMap(way ->
                        new LevelRaiseSearch(from, advised.essential(way), to -> steps(from, to)).cheapest().stream())
                .distinct()
                .toList();
        long least = cheapest.stream().mapToLong(to -> steps(from, to)).min().orElse(0);
        List<ChangeSet> sets = cheapest.stream()
                .filter(to -> steps(from, to) == least)
                .map(this::set)
                .toList();
        try (LiveSession live = new LiveSession(advised.engine(), advised.candidate())) {
            sets.forEach(set -> confirm(live, role, set));
        }
        return sets;
    }

    private static long steps(Map<String, Integer> from, Map<String, Integer> to) {
        long steps = 0;
        for (Map.Entry<String, Integer> one : to.entrySet()) {
            steps += one.getValue() - from.getOrDefault(one.getKey(), 0);
        }
        return steps;
    }

    private ChangeSet set(Map<String, Integer> to) {
        List<Change> changes = new ArrayList<>();
        advised.skills().keySet().stream()
                .filter(to::containsKey)
                .forEach(skill -> changes.add(advised.rise(skill, to.getOrDefault(skill, 0))));
        return new ChangeSet(changes);
    }

    private void confirm(LiveSession live, String role, ChangeSet set) {
        live.change(set.applied(advised.candidate()));
        boolean ready = live.conclusions().of(Score.class).stream()
                .anyMatch(score -> score.role().equals(role) && score.worst().equals(Verdict.READY));
        if (!ready) {
            throw new IllegalStateException("the engine does not find " + role + " ready after " + set);
        }
    }

    private RankObstacle behind(RoleAdvice role) {
        Scoreboard board = new Scoreboard(advised);
        FirstPlaceSearch.Result result = new FirstPlaceSearch(advised, board, role.role()).search();
        try (LiveSession live = new LiveSession(advised.engine(), advised.candidate())) {
            for (ChangeSet set : result.sets()) {
                live.change(set.applied(advised.candidate()));
                boolean first = live.conclusions().of(RolePlace.class).stream()
                        .anyMatch(place -> place.first() && place.role().equals(role.role()));
                if (!first) {
                    throw new IllegalStateException("the engine does not put " + role.role() + " first after " + set);
                }
            }
        }
        FitLosses losses = new FitLosses(advised, board);
        RoleAdvice first = advised.advice().first();
        return new RankObstacle(
                first.role(),
                first.fit(),
                losses.of(role.role()),
                losses.of(first.role()),
                result.sets(),
                result.outcome(),
                result.steps());
    }
}
