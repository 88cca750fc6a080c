package dev.righttrack.rules;

import java.io.Serializable;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A condition in compiled form: it finds all the facts that satisfy it, which a rule engine's {@code exists} does not
 * tell.
 *
 * @param patterns what must be there, or must not
 */
public record ConditionTest(List<FactPattern> patterns) implements Serializable {

    public ConditionTest {
        patterns = List.copyOf(patterns);
    }

    /** The facts that satisfy it, in their order; what must be absent adds none. */
    public List<Object> satisfying(List<?> facts) {
        return patterns.stream()
                .filter(pattern -> !pattern.absent())
                .flatMap(pattern -> facts.stream().filter(pattern::matches))
                .<Object>map(fact -> fact)
                .distinct()
                .toList();
    }

    /** The values of a field with which it looks for facts of a type; absent if it looks for some whatever their value. */
    public Optional<Set<String>> lookedFor(Class<?> type, String field) {
        Set<String> values = new HashSet<>();
        for (FactPattern pattern : patterns) {
            if (pattern.type().equals(type.getSimpleName())) {
                Optional<FieldTest> test =
                        pattern.tests().stream().filter(one -> one.names(field)).findFirst();
                if (test.isEmpty()) {
                    return Optional.empty();
                }
                values.addAll(test.get().values());
            }
        }
        return Optional.of(values);
    }

    /** Whether it asks for something to be missing, so that more facts may make it fail. */
    public boolean needsAbsence() {
        return patterns.stream().anyMatch(FactPattern::absent);
    }

    /** Whether it holds among the facts. */
    public boolean holds(List<?> facts) {
        return patterns.stream().allMatch(pattern -> {
            Stream<?> found = facts.stream().filter(pattern::matches);
            return pattern.absent() ? found.findAny().isEmpty() : found.count() >= pattern.atLeast();
        });
    }
}
