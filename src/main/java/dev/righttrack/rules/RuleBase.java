package dev.righttrack.rules;

import org.kie.api.KieBase;

/**
 * Rules ready to run.
 *
 * @param compiled what they were compiled from
 * @param base the base of the rules that judge
 */
public record RuleBase(CompiledRules compiled, KieBase base) {

    /** Loads compiled rules. */
    public static RuleBase of(CompiledRules compiled) {
        return new RuleBase(compiled, CompiledModel.base(compiled.jar()));
    }
}
