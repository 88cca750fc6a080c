package dev.righttrack.engine;

import dev.righttrack.facts.AllDemands;
import dev.righttrack.facts.AllJudgements;
import dev.righttrack.facts.Portrait;
import dev.righttrack.facts.Ranking;
import dev.righttrack.facts.Reaches;
import dev.righttrack.facts.RoleName;
import dev.righttrack.facts.Score;
import dev.righttrack.facts.Scores;
import dev.righttrack.facts.Task;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/**
 * All the facts of a finished session: what was given, what is known in general, and what the rules concluded. Safe for use
 * by several threads.
 */
public final class Conclusions {

    /** Facts that only serve a session. */
    private static final Set<Class<?>> AIDS = Set.of(AllDemands.class, Portrait.class, RoleName.class, Task.class);

    private final Map<Class<?>, List<Object>> session;
    private final Map<Class<?>, List<Object>> beside;
    private final Map<Class<?>, List<Object>> together = new ConcurrentHashMap<>(4);

    /** Takes what a session holds, and what stands beside it by type. */
    Conclusions(Collection<?> session, Map<Class<?>, List<Object>> beside) {
        Sorting sorting = new Sorting();
        session.forEach(sorting::add);
        this.session = sorting.byType;
        this.beside = beside;
    }

    /** Facts being sorted by type; a session gives them type by type, so that few of them have to be looked up. */
    private static final class Sorting {
        private final Map<Class<?>, List<Object>> byType = new HashMap<>(64);
        private Class<?> type = Object.class;
        private List<Object> same = new ArrayList<>();

        /** A score that is told as a fact of its own is among all the scores already. */
        void add(Object fact) {
            if (fact instanceof AllJudgements judgements) {
                judgements.roles().forEach(role -> role.skills().forEach(this::keep));
                judgements.roles().forEach(role -> role.tools().forEach(this::keep));
            } else if (fact instanceof Scores scores) {
                scores.roles().forEach(this::keep);
            } else if (fact instanceof Ranking ranking) {
                keep(ranking);
                ranking.places().forEach(this::keep);
            } else if (fact instanceof Reaches reaches) {
                reaches.subtasks().forEach(this::keep);
            } else if (!(fact instanceof Score) && (fact.getClass() == type || !AIDS.contains(fact.getClass()))) {
                keep(fact);
            }
        }

        private void keep(Object fact) {
            if (fact.getClass() != type) {
                type = fact.getClass();
                same = byType.computeIfAbsent(type, one -> new ArrayList<>());
            }
            same.add(fact);
        }
    }

    /** All facts, in no particular order. */
    public List<Object> facts() {
        return Stream.of(session, beside)
                .flatMap(facts -> facts.values().stream())
                .flatMap(List::stream)
                .toList();
    }

    /** The facts of one type, in no particular order. */
    public <T> List<T> of(Class<T> type) {
        List<Object> general = beside.get(type);
        if (general == null) {
            return ofSession(type);
        }
        return typed(session.containsKey(type) ? together.computeIfAbsent(type, this::joined) : general);
    }

    /** Those of them that the session held: all but what is known in general and no judging rule looks at. */
    <T> List<T> ofSession(Class<T> type) {
        List<Object> own = session.get(type);
        return own == null ? List.of() : typed(own);
    }

    private List<Object> joined(Class<?> type) {
        List<Object> all = new ArrayList<>(session.getOrDefault(type, List.of()));
        all.addAll(beside.getOrDefault(type, List.of()));
        return all;
    }

    @SuppressWarnings("unchecked") // They were put there by their own type.
    private static <T> List<T> typed(List<Object> facts) {
        return (List<T>) Collections.unmodifiableList(facts);
    }
}
