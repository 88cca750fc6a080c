package dev.righttrack.authoring;

import dev.righttrack.advice.Advice;
import dev.righttrack.engine.Conclusions;
import dev.righttrack.engine.Engine;
import dev.righttrack.facts.Evidence;
import dev.righttrack.facts.Requirement;
import dev.righttrack.facts.Statement;
import dev.righttrack.facts.ToolRequirement;
import dev.righttrack.facts.Work;
import dev.righttrack.intake.RuleCase;
import dev.righttrack.rules.Catalogue;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Runs the cases of a rules folder, each under its readings. */
public final class RuleTests {

    private final Function<Map<String, String>, Engine> engines;
    private final Map<Map<String, String>, Engine> made = new HashMap<>();

    /**
     * Tests on engines that are made as needed.
     *
     * @param engines an engine for readings that are not the default
     */
    public RuleTests(Function<Map<String, String>, Engine> engines) {
        this.engines = engines;
    }

    /** The results, in the order of the cases. */
    public List<CaseResult> run(List<RuleCase> cases) {
        List<CaseResult> results = new ArrayList<>();
        for (RuleCase one : cases) {
            results.add(new CaseResult(one, problem(one, made.computeIfAbsent(one.readings(), engines))));
        }
        return List.copyOf(results);
    }

    private static String problem(RuleCase one, Engine engine) {
        Catalogue catalogue = engine.rules().catalogue();
        Optional<Catalogue.Entry> rule = catalogue.find(one.rule());
        if (rule.isEmpty()) {
            return "no rule has this name";
        }
        Conclusions conclusions = engine.conclude(one.given());
        boolean fired = engine.rules().isInForce(rule.get())
                && concerns(rule.get(), one.role())
                && rulesThatFired(conclusions).contains(one.rule());
        if (fired != one.fires()) {
            return fired ? "it fires" : "it stays silent";
        }
        return expectations(one, engine);
    }

    /** Whether a rule that names its role names the one that is looked at. */
    private static boolean concerns(Catalogue.Entry rule, Optional<String> role) {
        List<String> named = rule.conditions().stream()
                .filter(c -> c.pattern().equals("the role is {role}"))
                .flatMap(c -> c.filling("role").stream())
                .toList();
        return role.isEmpty() || named.isEmpty() || named.contains(role.get());
    }

    private static Set<String> rulesThatFired(Conclusions conclusions) {
        Set<String> rules = new HashSet<>();
        conclusions.of(Requirement.class).forEach(r -> rules.add(r.rule()));
        conclusions.of(ToolRequirement.class).forEach(t -> rules.add(t.rule()));
        conclusions.of(Statement.class).forEach(s -> rules.add(s.rule()));
        conclusions.of(Evidence.class).forEach(e -> rules.add(e.rule()));
        conclusions.of(Work.class).forEach(w -> rules.add(w.rule()));
        // What hangs on an open circumstance is a possible requirement, not one that is asked.
        conclusions.of(Requirement.class).stream()
                .filter(r -> !r.circumstances().isCertain(conclusions.of(dev.righttrack.facts.Open.class)))
                .forEach(r -> rules.remove(r.rule()));
        return rules;
    }

    private static String expectations(RuleCase one, Engine engine) {
        if (one.first().isEmpty() && one.verdicts().isEmpty()) {
            return "";
        }
        Advice advice = engine.advise(one.given());
        if (one.first().isPresent() && !advice.first().role().equals(one.first().get())) {
            return advice.first().role() + " is in first place";
        }
        return advice.roles().stream()
                .filter(role -> !role.verdict().equals(one.verdicts().getOrDefault(role.role(), role.verdict())))
                .map(role -> role.role() + " is " + role.verdict())
                .findFirst()
                .orElse("");
    }
}
