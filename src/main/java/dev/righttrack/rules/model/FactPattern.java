package dev.righttrack.rules.model;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * Facts of one type of which some constraints hold.
 *
 * @param type the type
 * @param constraints what must hold of each; none if every such fact will do
 */
public record FactPattern(FactType type, List<Constraint> constraints) {

    public FactPattern {
        constraints = List.copyOf(constraints);
    }

    /** How DRL writes it. */
    public String drl() {
        return type.drl() + constraints.stream().map(Constraint::drl).collect(Collectors.joining(", ", "(", ")"));
    }

    /** The same with what a coach wrote in the place of slots. */
    FactPattern filled(Filling filling) {
        return new FactPattern(
                type,
                constraints.stream()
                        .map(constraint -> constraint.filled(filling))
                        .toList());
    }

    /** A test on facts of the type; only of what has been filled. */
    public Predicate<Object> test() {
        return constraints.stream().map(Constraint::test).reduce(Predicate::and).orElse(fact -> true);
    }

    /** The words of which a field must have one; absent if it may have any, and only of what has been filled. */
    public Optional<Set<String>> words(Field field) {
        Optional<Set<String>> words = Optional.empty();
        for (Constraint one : constraints) {
            if (one.field() == field && (one instanceof Constraint.Equal || one instanceof Constraint.In)) {
                Set<String> both = new HashSet<>(one.value().words());
                words.ifPresent(both::retainAll);
                words = Optional.of(both);
            }
        }
        return words;
    }
}
