package dev.righttrack.authoring.cases;

import dev.righttrack.authoring.exact.EvaluationResult;
import dev.righttrack.authoring.exact.ExactEvaluator;
import dev.righttrack.authoring.exact.RuleSet;
import dev.righttrack.intake.cases.RuleCase;
import dev.righttrack.knowledge.RankedTerm;
import dev.righttrack.rules.reading.CoachRule;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * Runs cases on rules that were read but not compiled; says the same as {@link CaseRunner}, some hundred times faster. For
 * one thread.
 */
public final class FastCaseRunner {

    private final RuleSet rules;
    private final Function<RuleSet, ExactEvaluator> made;
    private final Map<String, CoachRule> byName = new HashMap<>();
    private final Map<Map<String, String>, ExactEvaluator> advisors = new HashMap<>();

    /** A runner of cases on some rules. */
    public FastCaseRunner(RuleSet rules) {
        this(rules, new ExactEvaluator(rules)::with);
    }

    private FastCaseRunner(RuleSet rules, Function<RuleSet, ExactEvaluator> made) {
        this.rules = rules;
        this.made = made;
        rules.rules().forEach(rule -> byName.put(rule.name(), rule));
    }

    /** The tests on other rules, of which most are the same. */
    public FastCaseRunner with(RuleSet other) {
        return new FastCaseRunner(other, made);
    }

    /** The advisor under some readings that are not the default. */
    public ExactEvaluator advisor(Map<String, String> readings) {
        return advisors.computeIfAbsent(readings, chosen -> made.apply(rules.under(chosen)));
    }

    /** Whether all is as the case expects. */
    public boolean passes(RuleCase one) {
        ExactEvaluator advisor = advisor(one.readings());
        CoachRule rule = byName.get(one.rule());
        if (rule == null) {
            return false;
        }
        ExactEvaluator.Concluded concluded = advisor.conclude(one.given());
        boolean fires = concerns(rule, one.role()) && concluded.fired().contains(rule.name());
        return fires == one.fires()
                && (one.expected().isNothing() || (isMet(one, concluded) && isPossible(one, advisor)));
    }

    private static boolean concerns(CoachRule rule, Optional<String> role) {
        Optional<String> about = rule.role();
        return role.isEmpty() || about.isEmpty() || about.equals(role);
    }

    /** Whether all is expected that is to be possible when; worked out only where a case asks for it. */
    private boolean isPossible(RuleCase one, ExactEvaluator advisor) {
        return one.expected().subtasks().isEmpty()
                || advisor.subtasks(one.given())
                        .entrySet()
                        .containsAll(one.expected().subtasks().entrySet());
    }

    private boolean isMet(RuleCase one, ExactEvaluator.Concluded concluded) {
        EvaluationResult outcome = concluded.outcome();
        Map<String, Integer> levels = concluded.least();
        return one.expected().first().map(outcome.first()::equals).orElse(true)
                && one.expected()
                        .lead()
                        .map(lead -> lead == outcome.lead().word())
                        .orElse(true)
                && one.expected()
                        .leaders()
                        .map(Set.copyOf(outcome.leaders())::equals)
                        .orElse(true)
                && one.expected().verdicts().entrySet().stream()
                        .allMatch(v -> outcome.verdict(v.getKey()).equals(v.getValue()))
                && one.expected().fit().entrySet().stream()
                        .allMatch(fit -> outcome.role(fit.getKey())
                                .map(role -> SharePoints.of(role.fit()) == fit.getValue())
                                .orElse(false))
                && one.expected().skills().entrySet().stream()
                        .allMatch(skill ->
                                level(levels.getOrDefault(skill.getKey(), 0)).equals(skill.getValue()));
    }

    /** The level's name. */
    public String level(int rank) {
        List<RankedTerm> levels = rules.knowledge().levels();
        return levels.stream()
                .filter(level -> level.rank() == rank)
                .map(RankedTerm::name)
                .findFirst()
                .orElse("");
    }
}
