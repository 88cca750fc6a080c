package dev.righttrack.engine;

import dev.righttrack.advice.Basis;
import dev.righttrack.advice.Ground;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** What each conclusion rested on: all facts that satisfy the conditions of its rule. One for each candidate. */
final class Grounds {

    private final RuleConditions rules;
    private final Conclusions conclusions;
    private final Map<String, String> marks;
    private final Map<String, Basis> found = new HashMap<>();

    /** @param marks the words of facts that were read and nobody has confirmed, to the same words with a mark */
    Grounds(RuleConditions rules, Conclusions conclusions, Map<String, String> marks) {
        this.marks = Map.copyOf(marks);
        this.rules = rules;
        this.conclusions = conclusions;
    }

    /**
     * The basis of what a rule concluded.
     *
     * @throws IllegalArgumentException if there is no such rule
     */
    Basis of(String rule) {
        Optional<Basis> constant = rules.constant(rule);
        return constant.isPresent()
                ? constant.get()
                : found.computeIfAbsent(rule, name -> marked(rules.basis(name, conclusions)));
    }

    private Basis marked(Basis basis) {
        return marks.isEmpty()
                ? basis
                : Basis.of(
                        basis.rule(),
                        () -> basis.grounds().stream().map(this::marked).toList());
    }

    private Ground marked(Ground ground) {
        return new Ground(
                ground.condition(),
                ground.facts().stream()
                        .map(fact -> marks.getOrDefault(fact, fact))
                        .toList());
    }
}
