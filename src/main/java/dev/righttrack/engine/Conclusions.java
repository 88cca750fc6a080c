package dev.righttrack.engine;

import dev.righttrack.facts.Demands;
import dev.righttrack.facts.Judgements;
import dev.righttrack.facts.Portrait;
import dev.righttrack.facts.Ranking;
import dev.righttrack.facts.Reaches;
import dev.righttrack.facts.Task;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** All the facts of a finished session: what was given, what is known in general, and what the rules concluded. */
public final class Conclusions {

    /** Facts that only hold others together for a session. */
    private static final Set<Class<?>> BUNDLES =
            Set.of(Demands.class, Judgements.class, Portrait.class, Ranking.class, Reaches.class, Task.class);

    private final Map<Class<?>, List<Object>> byType = new HashMap<>();

    /** Takes what a session holds, and what stands beside it by type. */
    Conclusions(Collection<?> session, Map<Class<?>, List<Object>> beside) {
        session.forEach(this::add);
        Set<Class<?>> shared = new HashSet<>();
        beside.forEach((type, facts) -> {
            List<Object> own = byType.putIfAbsent(type, facts);
            if (own == null) {
                shared.add(type);
            } else {
                own.addAll(facts);
            }
        });
        byType.replaceAll((type, facts) -> shared.contains(type) ? facts : Collections.unmodifiableList(facts));
    }

    private void add(Object fact) {
        if (fact instanceof Judgements judgements) {
            judgements.skills().forEach(this::keep);
            judgements.tools().forEach(this::keep);
        } else if (fact instanceof Reaches reaches) {
            reaches.subtasks().forEach(this::keep);
        } else if (!BUNDLES.contains(fact.getClass())) {
            keep(fact);
        }
    }

    private void keep(Object fact) {
        byType.computeIfAbsent(fact.getClass(), type -> new ArrayList<>()).add(fact);
    }

    /** All facts, in no particular order. */
    public List<Object> facts() {
        return byType.values().stream().flatMap(List::stream).toList();
    }

    /** The facts of one type, in no particular order. */
    @SuppressWarnings("unchecked") // They were put there by their own type.
    public <T> List<T> of(Class<T> type) {
        return (List<T>) byType.getOrDefault(type, List.of());
    }
}
