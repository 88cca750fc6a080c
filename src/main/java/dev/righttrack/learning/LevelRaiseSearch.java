package dev.righttrack.learning;

import dev.righttrack.scoring.judgement.Judgement;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.ToLongFunction;

/**
 * The cheapest ways to raise skills so that every requirement is met: a uniform-cost search (Dijkstra 1959) that begins with
 * what every way has to raise, and branches on the first requirement still open, once for each skill that would meet it. Since every step
 * costs something, it finds every cheapest way, and each is minimal.
 */
public final class LevelRaiseSearch {

    private final Map<String, Integer> from;
    private final List<Judgement> requirements;
    private final ToLongFunction<Map<String, Integer>> cost;

    /**
     * A search.
     *
     * @param from skill to the rank of the level that is there
     * @param requirements what has to be met, all of it
     * @param cost what raising skills to ranks costs; more for every step
     */
    public LevelRaiseSearch(
            Map<String, Integer> from, List<Judgement> requirements, ToLongFunction<Map<String, Integer>> cost) {
        this.from = from;
        this.requirements = requirements;
        this.cost = cost;
    }

    private record Way(Map<String, Integer> to, long cost) {}

    /** Skill to the rank to reach, for the skills that rise; all the cheapest ways, sorted; one empty if none is needed. */
    public List<Map<String, Integer>> cheapest() {
        Map<String, Integer> forced = forced();
        if (next(forced).isEmpty()) {
            return List.of(forced);
        }
        PriorityQueue<Way> open = new PriorityQueue<>(Comparator.comparingLong(Way::cost));
        Set<Map<String, Integer>> seen = new HashSet<>();
        List<Map<String, Integer>> found = new ArrayList<>();
        long best = Long.MAX_VALUE;
        open.add(new Way(forced, cost.applyAsLong(forced)));
        while (!open.isEmpty() && open.peek().cost <= best) {
            Way way = open.remove();
            if (!seen.add(way.to)) {
                continue;
            }
            List<Map<String, Integer>> next = next(way.to);
            if (next.isEmpty()) {
                best = way.cost;
                found.add(way.to);
            }
            next.forEach(to -> open.add(new Way(to, cost.applyAsLong(to))));
        }
        return found.stream().sorted(Comparator.comparing(Object::toString)).toList();
    }

    /** What every way raises: the skills that alone meet what is asked. */
    private Map<String, Integer> forced() {
        Map<String, Integer> forced = Map.of();
        for (Judgement asked : requirements) {
            List<String> skills = asked.requirement().skills();
            int rank = asked.requirement().level().rank();
            if (skills.size() == 1 && at(forced, skills.get(0)) < rank) {
                forced = forced.isEmpty() ? new TreeMap<>() : forced;
                forced.put(skills.get(0), rank);
            }
        }
        return forced;
    }

    /** The ways to meet the first requirement that is not met yet; none if all are. */
    private List<Map<String, Integer>> next(Map<String, Integer> to) {
        for (Judgement asked : requirements) {
            int rank = asked.requirement().level().rank();
            List<String> skills = asked.requirement().skills();
            if (skills.stream().noneMatch(skill -> at(to, skill) >= rank)) {
                return skills.stream().map(skill -> with(to, skill, rank)).toList();
            }
        }
        return List.of();
    }

    private int at(Map<String, Integer> to, String skill) {
        return to.getOrDefault(skill, from.getOrDefault(skill, 0));
    }

    private static Map<String, Integer> with(Map<String, Integer> to, String skill, int rank) {
        Map<String, Integer> more = new TreeMap<>(to);
        more.put(skill, rank);
        return new LinkedHashMap<>(more);
    }
}
