package dev.righttrack.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * A condition made ready to be held against the facts of many candidates: fields are found once, and only facts of the
 * right type are looked at. Safe for use by several threads.
 */
public final class FactSearch {

    private final List<Part> parts;

    /** What must be there: facts of a type that pass a test. */
    private record Part(Class<?> type, Predicate<Object> test) {}

    private FactSearch(List<Part> parts) {
        this.parts = List.copyOf(parts);
    }

    /** Makes a condition ready. */
    public static FactSearch of(ConditionTest condition) {
        List<Part> parts = new ArrayList<>();
        for (FactPattern pattern : condition.patterns()) {
            if (!pattern.absent()) {
                Class<?> type = AllowedFacts.type(pattern.type());
                Predicate<Object> test = pattern.tests().stream()
                        .map(field -> field.ready(type))
                        .reduce(Predicate::and)
                        .orElse(fact -> true);
                parts.add(new Part(type, test));
            }
        }
        return new FactSearch(parts);
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
