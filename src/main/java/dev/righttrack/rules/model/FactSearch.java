package dev.righttrack.rules.model;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * A condition made ready to find what satisfies it among the facts of many candidates, which a rule engine's {@code exists}
 * does not tell. Safe for use by several threads.
 */
public final class FactSearch {

    private final List<Part> parts;

    /** What must be there: facts of a type that pass a test. */
    private record Part(Class<?> type, Predicate<Object> test) {}

    private FactSearch(List<Part> parts) {
        this.parts = List.copyOf(parts);
    }

    /** Makes a condition ready. */
    public static FactSearch of(Condition condition) {
        return new FactSearch(condition.joined().stream()
                .filter(one -> !(one instanceof Condition.Absent))
                .flatMap(one -> one.patterns().stream())
                .map(pattern -> new Part(pattern.type().type(), pattern.test()))
                .toList());
    }

    /**
     * The facts that satisfy it; what must be absent adds none.
     *
     * @param facts the facts of a type
     */
    public List<Object> among(Function<Class<?>, ? extends List<?>> facts) {
        List<Object> found = new ArrayList<>();
        for (Part part : parts) {
            for (Object fact : facts.apply(part.type())) {
                if (part.test().test(fact)) {
                    found.add(fact);
                }
            }
        }
        return found;
    }
}
