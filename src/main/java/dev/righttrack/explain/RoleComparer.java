package dev.righttrack.explain;

import dev.righttrack.advice.RequirementAdvice;
import dev.righttrack.advice.RoleAdvice;
import dev.righttrack.advice.ToolAdvice;
import dev.righttrack.advice.WishAdvice;
import dev.righttrack.explain.Comparison.Side;
import dev.righttrack.explain.Comparison.SkillDifference;
import dev.righttrack.explain.Comparison.TaskDifference;
import dev.righttrack.explain.Comparison.ToolDifference;
import dev.righttrack.explain.search.AdvisedCandidate;
import dev.righttrack.knowledge.Kind;
import dev.righttrack.knowledge.RoleEntry;
import dev.righttrack.knowledge.Source;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/** Holds two roles against each other. */
final class RoleComparer {

    private static final Comparator<RequirementAdvice> WEIGHT = Comparator.comparing(RequirementAdvice::asked)
            .thenComparing(RequirementAdvice::importance, Comparator.reverseOrder())
            .thenComparing(r -> r.basis().rule().name());

    private final AdvisedCandidate advised;

    RoleComparer(AdvisedCandidate advised) {
        this.advised = advised;
    }

    Comparison of(String one, String other) {
        RoleAdvice left = advised.role(one);
        RoleAdvice right = advised.role(other);
        return new Comparison(side(left), side(right), tasks(left, right), skills(left, right), tools(left, right));
    }

    private static Side side(RoleAdvice role) {
        return new Side(role.role(), role.rank(), role.verdict(), role.fit(), role.ability(), role.aspiration());
    }

    private List<TaskDifference> tasks(RoleAdvice left, RoleAdvice right) {
        Map<String, Source> one = does(left.role());
        Map<String, Source> other = does(right.role());
        List<TaskDifference> tasks = new ArrayList<>();
        for (String topic : advised.knowledge().topics()) {
            Source here = one.get(topic);
            Source there = other.get(topic);
            if (here != null && there == null) {
                tasks.add(new TaskDifference(topic, true, stance(topic), here.cites()));
            } else if (here == null && there != null) {
                tasks.add(new TaskDifference(topic, false, stance(topic), there.cites()));
            }
        }
        return tasks;
    }

    private String stance(String topic) {
        return advised.advice().wishes().stream()
                .filter(wish -> wish.topic().equals(topic))
                .map(WishAdvice::stance)
                .findFirst()
                .orElse("");
    }

    private Map<String, Source> does(String role) {
        RoleEntry entry =
                advised.knowledge().find(Kind.ROLE, role, RoleEntry.class).orElseThrow();
        Map<String, Source> does = new LinkedHashMap<>(entry.tasks());
        if (entry.research()) {
            does.put("research", entry.source());
        }
        return does;
    }

    /** What is asked of the same skills under the same circumstances makes a pair; of several, the weightiest. */
    private List<SkillDifference> skills(RoleAdvice left, RoleAdvice right) {
        Map<String, RequirementAdvice> one = weightiest(left);
        Map<String, RequirementAdvice> other = weightiest(right);
        TreeSet<String> keys = new TreeSet<>(one.keySet());
        keys.addAll(other.keySet());
        List<String> order = List.copyOf(advised.skills().keySet());
        List<SkillDifference> differences = new ArrayList<>();
        for (String key : keys) {
            Optional<RequirementAdvice> here = Optional.ofNullable(one.get(key));
            Optional<RequirementAdvice> there = Optional.ofNullable(other.get(key));
            if (!asked(here).equals(asked(there))) {
                List<String> named = here.or(() -> there).orElseThrow().skills().stream()
                        .sorted(Comparator.comparingInt(order::indexOf))
                        .toList();
                differences.add(new SkillDifference(named, here, there));
            }
        }
        return differences.stream()
                .sorted(Comparator.comparingInt(
                        (SkillDifference d) -> order.indexOf(d.skills().get(0))))
                .toList();
    }

    private static String asked(Optional<RequirementAdvice> r) {
        return r.map(asked -> asked.asked() + ", " + asked.importance()).orElse("");
    }

    private static Map<String, RequirementAdvice> weightiest(RoleAdvice role) {
        Map<String, RequirementAdvice> byKey = new HashMap<>();
        role.requirements()
                .forEach(r -> byKey.merge(
                        r.skills().stream().sorted().toList() + " " + r.dependsOn(),
                        r,
                        (a, b) -> WEIGHT.compare(a, b) >= 0 ? a : b));
        return byKey;
    }

    private static List<ToolDifference> tools(RoleAdvice left, RoleAdvice right) {
        Map<String, ToolAdvice> one = new HashMap<>();
        left.families().forEach(t -> one.putIfAbsent(t.family(), t));
        Map<String, ToolAdvice> other = new HashMap<>();
        right.families().forEach(t -> other.putIfAbsent(t.family(), t));
        TreeSet<String> families = new TreeSet<>(one.keySet());
        families.addAll(other.keySet());
        List<ToolDifference> differences = new ArrayList<>();
        for (String family : families) {
            Optional<ToolAdvice> here = Optional.ofNullable(one.get(family));
            Optional<ToolAdvice> there = Optional.ofNullable(other.get(family));
            if (!here.map(ToolAdvice::importance).equals(there.map(ToolAdvice::importance))) {
                differences.add(new ToolDifference(family, here, there));
            }
        }
        return differences;
    }
}
