package dev.righttrack.authoring;

import dev.righttrack.authoring.exact.Advisor;
import dev.righttrack.authoring.exact.Outcome;
import dev.righttrack.authoring.exact.RuleSet;
import dev.righttrack.facts.knowledge.RankedTerm;
import dev.righttrack.intake.RuleCase;
import dev.righttrack.rules.CoachRule;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * Runs cases on rules that were read but not compiled; says the same as {@link RuleTests}, some hundred times faster. For
 * one thread.
 */
final class QuickTests {

    private final RuleSet rules;
    private final Function<RuleSet, Advisor> made;
    private final Map<String, CoachRule> byName = new HashMap<>();
    private final Map<Map<String, String>, Advisor> advisors = new HashMap<>();

    QuickTests(RuleSet rules) {
        this(rules, new Advisor(rules)::with);
    }

    private QuickTests(RuleSet rules, Function<RuleSet, Advisor> made) {
        this.rules = rules;
        this.made = made;
        rules.rules().forEach(rule -> byName.put(rule.name(), rule));
    }

    /** The tests on other rules, of which most are the same. */
    QuickTests with(RuleSet other) {
        return new QuickTests(other, made);
    }

    /** The advisor under some readings that are not the default. */
    Advisor advisor(Map<String, String> readings) {
        return advisors.computeIfAbsent(readings, chosen -> made.apply(rules.under(chosen)));
    }

    /** Whether all is as the case expects. */
    boolean passes(RuleCase one) {
        Advisor advisor = advisor(one.readings());
        CoachRule rule = byName.get(one.rule());
        if (rule == null) {
            return false;
        }
        Advisor.Concluded concluded = advisor.conclude(one.given());
        boolean fires = concerns(rule, one.role()) && concluded.fired().contains(rule.name());
        return fires == one.fires() && (one.expected().isNothing() || isMet(one, concluded));
    }

    private static boolean concerns(CoachRule rule, Optional<String> role) {
        Optional<String> about = rule.role();
        return role.isEmpty() || about.isEmpty() || about.equals(role);
    }

    private boolean isMet(RuleCase one, Advisor.Concluded concluded) {
        Outcome outcome = concluded.outcome();
        Map<String, Integer> levels = concluded.least();
        return one.expected().first().map(outcome.first()::equals).orElse(true)
                && one.expected().verdicts().entrySet().stream()
                        .allMatch(v -> outcome.verdict(v.getKey()).equals(v.getValue()))
                && one.expected().fit().entrySet().stream()
                        .allMatch(fit -> outcome.role(fit.getKey())
                                .map(role -> Points.of(role.fit()) == fit.getValue())
                                .orElse(false))
                && one.expected().skills().entrySet().stream()
                        .allMatch(skill ->
                                level(levels.getOrDefault(skill.getKey(), 0)).equals(skill.getValue()));
    }

    /** The level's name. */
    String level(int rank) {
        List<RankedTerm> levels = rules.knowledge().levels();
        return levels.stream()
                .filter(level -> level.rank() == rank)
                .map(RankedTerm::name)
                .findFirst()
                .orElse("");
    }
}
