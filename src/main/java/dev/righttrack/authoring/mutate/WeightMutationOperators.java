package dev.righttrack.authoring.mutate;

import dev.righttrack.authoring.edit.SourceEdit;
import dev.righttrack.knowledge.Kind;
import dev.righttrack.knowledge.Knowledge;
import dev.righttrack.knowledge.Weight;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.commons.numbers.fraction.Fraction;

/** The numbers of the facts folder that no rule has in its text, one up, one down, and at the values that a coach might have chosen. */
public final class WeightMutationOperators {

    private static final Set<String> IN_RULES = Set.of("count", "years");

    private final Knowledge knowledge;

    /** The changes of the weights of some knowledge. */
    public WeightMutationOperators(Knowledge knowledge) {
        this.knowledge = knowledge;
    }

    /** All edits of weights, in the order of the facts folder. */
    public List<SourceEdit> all() {
        return knowledge.all(Kind.WEIGHT, Weight.class).stream()
                .filter(weight -> !IN_RULES.contains(weight.unit()))
                .flatMap(this::of)
                .toList();
    }

    private Stream<SourceEdit> of(Weight weight) {
        Stream<Fraction> steps = weight.value().getDenominator() == 1
                ? Stream.of(weight.value().subtract(1), weight.value().add(1))
                : Stream.empty();
        return Stream.concat(steps, weight.alternatives().stream())
                .filter(value -> value.compareTo(Fraction.ZERO) >= 0 && !value.equals(weight.value()))
                .distinct()
                .map(value -> edit(weight, value));
    }

    private static SourceEdit edit(Weight weight, Fraction value) {
        // The value stands on the line below the weight's name.
        int line = weight.source().line() + 1;
        String written = value.getDenominator() == 1 ? shown(value) : '"' + shown(value) + '"';
        return new SourceEdit(
                SourceEdit.Kind.WEIGHT,
                weight.name(),
                "",
                weight.source().file(),
                line,
                line,
                List.of("  value: " + written),
                weight.name() + ": " + shown(weight.value()),
                weight.name() + ": " + shown(value),
                Optional.empty(),
                Optional.of(weight.at(value)));
    }

    private static String shown(Fraction value) {
        return value.getDenominator() == 1
                ? String.valueOf(value.getNumerator())
                : value.getNumerator() + "/" + value.getDenominator();
    }
}
