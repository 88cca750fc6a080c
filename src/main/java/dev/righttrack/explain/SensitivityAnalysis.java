package dev.righttrack.explain;

import dev.righttrack.advice.RoleAdvice;
import dev.righttrack.engine.Engine;
import dev.righttrack.explain.Sensitivity.Switch;
import dev.righttrack.explain.search.AdvisedCandidate;
import dev.righttrack.knowledge.Citations;
import dev.righttrack.knowledge.Interpretation;
import dev.righttrack.knowledge.Kind;
import dev.righttrack.knowledge.Weight;
import dev.righttrack.scoring.RolePlace;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.commons.numbers.fraction.Fraction;

/** Switches every reading and weight on its own, and runs the engine again. */
final class SensitivityAnalysis {

    /** Units that go without saying. */
    private static final Set<String> BARE = Set.of("weight", "count", "share");

    private static final Set<String> IN_RULES = Set.of("count", "years");

    private final AdvisedCandidate advised;
    private final ReweightedRules otherWeights;
    private final String first;

    SensitivityAnalysis(AdvisedCandidate advised, ReweightedRules otherWeights) {
        this.advised = advised;
        this.otherWeights = otherWeights;
        this.first = advised.advice().inFirstPlace().map(RoleAdvice::role).orElse("");
    }

    Sensitivity sensitivity(long seed) {
        List<Switch> switches = new ArrayList<>();
        List<String> wordsOnly = new ArrayList<>();
        for (Interpretation one : advised.knowledge().all(Kind.INTERPRETATION, Interpretation.class)) {
            if (one.switchable()) {
                readings(one, switches);
            } else {
                wordsOnly.add(one.name());
            }
        }
        advised.knowledge().all(Kind.WEIGHT, Weight.class).forEach(weight -> weights(weight, switches));
        return new Sensitivity(first, switches, wordsOnly, new AnswerEnumeration(advised).confidence(seed));
    }

    private void readings(Interpretation one, List<Switch> switches) {
        String now = advised.engine().rules().readings().getOrDefault(one.name(), one.reading());
        for (String other : one.readings().keySet()) {
            if (!other.equals(now)) {
                try (Engine engine = new Engine(advised.engine().rules().under(Map.of(one.name(), other)))) {
                    String then = first(engine);
                    switches.add(new Switch(
                            "reading",
                            one.name(),
                            now,
                            other,
                            then,
                            !then.equals(first),
                            one.source().cites(),
                            one.reason()));
                }
            }
        }
    }

    private void weights(Weight weight, List<Switch> switches) {
        for (Fraction other : weight.alternatives()) {
            try (Engine engine = with(weight.at(other))) {
                String then = first(engine);
                switches.add(new Switch(
                        "weight",
                        weight.name(),
                        text(weight.value(), weight.unit()),
                        text(other, weight.unit()),
                        then,
                        !then.equals(first),
                        List.of(Citations.COACHES),
                        weight.reason()));
            }
        }
    }

    /** Counts and years stand in the text of rules, which have to be compiled again with them. */
    private Engine with(Weight weight) {
        return IN_RULES.contains(weight.unit())
                ? otherWeights.compiledWith(weight)
                : new Engine(advised.engine().rules().with(advised.knowledge().with(Kind.WEIGHT, weight)));
    }

    private String first(Engine engine) {
        return engine.conclude(advised.candidate()).of(RolePlace.class).stream()
                .filter(RolePlace::first)
                .map(RolePlace::role)
                .findFirst()
                .orElse("");
    }

    private static String text(Fraction value, String unit) {
        String number = value.getDenominator() == 1
                ? String.valueOf(value.getNumerator())
                : value.getNumerator() + "/" + value.getDenominator();
        return BARE.contains(unit) ? number : number + " " + unit;
    }
}
