package dev.righttrack.explain;

import dev.righttrack.candidate.Candidate;
import dev.righttrack.candidate.LevelStep;
import dev.righttrack.knowledge.Effort;
import dev.righttrack.knowledge.Kind;
import dev.righttrack.knowledge.Knowledge;
import dev.righttrack.oracle.PlainEvaluator;
import dev.righttrack.oracle.PlainEvaluator.Essential;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.ToLongFunction;

/** Every way to raise the skills that a role essentially asks, tried one after the other with the plain evaluator. */
final class BruteForce {

    private final Knowledge knowledge;
    private final Candidate candidate;
    private final Map<String, int[]> ranks;
    private final List<Set<List<Essential>>> either;
    private final List<String> skills;

    BruteForce(Knowledge knowledge, PlainEvaluator plain, Candidate candidate, String role) {
        this.knowledge = knowledge;
        this.candidate = candidate;
        this.ranks = plain.ranks(candidate);
        this.either = plain.essentials(candidate, role);
        Set<String> asked = new TreeSet<>();
        either.forEach(worlds -> worlds.forEach(world -> world.forEach(essential -> asked.addAll(essential.skills()))));
        this.skills = List.copyOf(asked);
    }

    /** The cheapest of all ways after which the role is ready: skill to rank, for the skills that rise. */
    Set<Map<String, Integer>> cheapest(ToLongFunction<Map<String, Integer>> cost) {
        long best = Long.MAX_VALUE;
        Set<Map<String, Integer>> found = new HashSet<>();
        for (Map<String, Integer> way : ways(0, new TreeMap<>())) {
            long own = cost.applyAsLong(way);
            if (own <= best && isReady(way)) {
                if (own < best) {
                    found.clear();
                }
                best = own;
                found.add(way);
            }
        }
        return found;
    }

    private List<Map<String, Integer>> ways(int index, Map<String, Integer> chosen) {
        List<Map<String, Integer>> ways = new ArrayList<>();
        if (index == skills.size()) {
            return List.of(Map.copyOf(chosen));
        }
        String skill = skills.get(index);
        ways.addAll(ways(index + 1, chosen));
        for (int rank = ranks.get(skill)[0] + 1; rank < knowledge.levels().size(); rank++) {
            TreeMap<String, Integer> more = new TreeMap<>(chosen);
            more.put(skill, rank);
            ways.addAll(ways(index + 1, more));
        }
        return ways;
    }

    boolean isReady(Map<String, Integer> way) {
        return either.stream().anyMatch(worlds -> isMet(worlds, way));
    }

    private boolean isMet(Set<List<Essential>> worlds, Map<String, Integer> way) {
        return worlds.stream()
                .allMatch(world -> world.stream()
                        .allMatch(essential -> essential.skills().stream()
                                .anyMatch(skill -> way.getOrDefault(skill, ranks.get(skill)[0]) >= essential.level())));
    }

    long steps(Map<String, Integer> way) {
        return way.entrySet().stream()
                .mapToLong(one -> one.getValue() - ranks.get(one.getKey())[0])
                .sum();
    }

    /** The weeks of a way; those of steps that may turn out to be there already count for nothing in the better case. */
    long weeks(Map<String, Integer> way, boolean better) {
        long weeks = 0;
        for (Map.Entry<String, Integer> one : way.entrySet()) {
            int[] known = ranks.get(one.getKey());
            for (int rank = known[0] + 1; rank <= one.getValue(); rank++) {
                weeks += better && rank <= known[1] ? 0 : weeks(one.getKey(), rank);
            }
        }
        return weeks;
    }

    private int weeks(String skill, int rank) {
        String level = knowledge.levels().get(rank).name();
        Integer own = candidate.effort().get(new LevelStep(skill, level));
        return own != null
                ? own
                : knowledge
                        .find(Kind.EFFORT, skill, Effort.class)
                        .orElseThrow()
                        .weeks()
                        .get(level);
    }
}
