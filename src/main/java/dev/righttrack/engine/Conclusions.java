package dev.righttrack.engine;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** All the facts of a finished session: what was given, what is known in general, and what the rules concluded. */
public final class Conclusions {

    private final List<Object> facts;
    private final Map<Class<?>, List<Object>> byType = new HashMap<>();

    Conclusions(List<Object> facts) {
        this.facts = List.copyOf(facts);
        this.facts.forEach(fact -> byType.computeIfAbsent(fact.getClass(), type -> new ArrayList<>())
                .add(fact));
    }

    /** All facts, in no particular order. */
    public List<Object> facts() {
        return facts;
    }

    /** The facts of one type, in no particular order. */
    public <T> List<T> of(Class<T> type) {
        return byType.getOrDefault(type, List.of()).stream().map(type::cast).toList();
    }
}
