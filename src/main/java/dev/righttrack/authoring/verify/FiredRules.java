package dev.righttrack.authoring.verify;

import dev.righttrack.engine.Conclusions;
import dev.righttrack.facts.Evidence;
import dev.righttrack.facts.Requirement;
import dev.righttrack.facts.Statement;
import dev.righttrack.facts.ToolRequirement;
import dev.righttrack.facts.Work;
import java.util.HashSet;
import java.util.Set;

/** Which rules fired in the engine. */
final class FiredRules {

    private FiredRules() {}

    static Set<String> of(Conclusions conclusions) {
        Set<String> rules = new HashSet<>();
        conclusions.of(Requirement.class).forEach(one -> rules.add(one.rule()));
        conclusions.of(ToolRequirement.class).forEach(one -> rules.add(one.rule()));
        conclusions.of(Statement.class).forEach(one -> rules.add(one.rule()));
        conclusions.of(Evidence.class).forEach(one -> rules.add(one.rule()));
        conclusions.of(Work.class).forEach(one -> rules.add(one.rule()));
        return rules;
    }
}
