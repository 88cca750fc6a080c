package dev.righttrack.engine;

import dev.righttrack.advice.Basis;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** What each conclusion rested on: all facts that satisfy the conditions of its rule. One for each candidate. */
final class Grounds {

    private final RuleConditions rules;
    private final Conclusions conclusions;
    private final Map<String, Basis> found = new HashMap<>();

    Grounds(RuleConditions rules, Conclusions conclusions) {
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
                : found.computeIfAbsent(rule, name -> rules.basis(name, conclusions));
    }
}
