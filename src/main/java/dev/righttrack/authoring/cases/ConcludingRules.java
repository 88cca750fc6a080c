package dev.righttrack.authoring.cases;

import dev.righttrack.engine.Conclusions;
import dev.righttrack.facts.Evidence;
import dev.righttrack.facts.Open;
import dev.righttrack.facts.Requirement;
import dev.righttrack.facts.Statement;
import dev.righttrack.facts.ToolRequirement;
import dev.righttrack.facts.Work;
import dev.righttrack.rules.RuleBase;
import dev.righttrack.rules.compile.Catalogue;
import dev.righttrack.rules.reading.CoachRule;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/** Which rules concluded something of a candidate. */
final class ConcludingRules {

    private final RuleBase rules;
    private final Set<String> fired;

    ConcludingRules(RuleBase rules, Conclusions conclusions) {
        this.rules = rules;
        this.fired = fired(conclusions);
    }

    /** Whether a rule fires, as far as it concerns a role, or whatever it concerns if there is none. */
    boolean fires(Catalogue.Entry rule, Optional<String> role) {
        return rules.isInForce(rule)
                && concerns(rule, role)
                && fired.contains(rule.card().name());
    }

    /** Whether a rule that names its role names the one that is looked at. */
    private static boolean concerns(Catalogue.Entry rule, Optional<String> role) {
        Optional<String> about = CoachRule.role(rule.conditions());
        return role.isEmpty() || about.isEmpty() || about.equals(role);
    }

    private static Set<String> fired(Conclusions conclusions) {
        Set<String> rules = new HashSet<>();
        conclusions.of(Requirement.class).forEach(r -> rules.add(r.rule()));
        conclusions.of(ToolRequirement.class).forEach(t -> rules.add(t.rule()));
        conclusions.of(Statement.class).forEach(s -> rules.add(s.rule()));
        conclusions.of(Evidence.class).forEach(e -> rules.add(e.rule()));
        conclusions.of(Work.class).forEach(w -> rules.add(w.rule()));
        // What depends on an open circumstance is a possible requirement, not one that is asked.
        conclusions.of(Requirement.class).stream()
                .filter(r -> !r.circumstances().isCertain(conclusions.of(Open.class)))
                .forEach(r -> rules.remove(r.rule()));
        return rules;
    }
}
