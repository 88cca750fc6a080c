package dev.righttrack.rules;

import dev.righttrack.facts.Requirement;
import dev.righttrack.facts.Statement;
import dev.righttrack.facts.ToolRequirement;
import dev.righttrack.knowledge.Knowledge;
import dev.righttrack.rules.compile.Catalogue;
import dev.righttrack.rules.compile.CompiledModel;
import dev.righttrack.rules.compile.CompiledRules;
import dev.righttrack.rules.source.RuleHash;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.kie.api.KieBase;

/**
 * Rules ready to run under some readings.
 *
 * @param compiled what they were compiled from; its hash leaves the readings out
 * @param base the base of the rules that judge
 * @param readings interpretation to the reading in force, for every interpretation
 */
public record RuleBase(CompiledRules compiled, KieBase base, Map<String, String> readings) {

    public RuleBase {
        readings = Collections.unmodifiableMap(new LinkedHashMap<>(readings));
    }

    /** Loads compiled rules under the default readings. */
    public static RuleBase of(CompiledRules compiled) {
        return new RuleBase(
                compiled,
                CompiledModel.base(compiled.jar()),
                compiled.knowledge().defaultReadings());
    }

    /** The same rules under other readings where they are chosen; nothing is compiled or loaded again. */
    public RuleBase under(Map<String, String> chosen) {
        Map<String, String> all = new LinkedHashMap<>(readings);
        all.putAll(chosen);
        return new RuleBase(compiled, base, all);
    }

    /** The same rules with other knowledge, of which only the weights may differ that no rule has in its text. */
    public RuleBase with(Knowledge knowledge) {
        CompiledRules other = new CompiledRules(
                compiled.hash(),
                knowledge,
                compiled.catalogue(),
                compiled.requirements(),
                compiled.tools(),
                compiled.statements(),
                compiled.jar());
        return new RuleBase(other, base, readings);
    }

    /** What the facts folder says. */
    public Knowledge knowledge() {
        return compiled.knowledge();
    }

    /** All rules, those that are not in force among them. */
    public Catalogue catalogue() {
        return compiled.catalogue();
    }

    /** The SHA-256 of rules, facts and readings, in hexadecimal. */
    public String hash() {
        return readings.equals(knowledge().defaultReadings())
                ? compiled.hash()
                : RuleHash.under(compiled.hash(), readings);
    }

    /** Whether a rule stands under the readings in force. */
    public boolean isInForce(Catalogue.Entry rule) {
        return rule.isUnder(readings);
    }

    /** What the roles ask in any case, sorted. */
    public List<Requirement> requirements() {
        return inForce(compiled.requirements(), Requirement::rule);
    }

    /** The families of tools that they work with, sorted. */
    public List<ToolRequirement> tools() {
        return inForce(compiled.tools(), ToolRequirement::rule);
    }

    /** What is said of the roles in any case, sorted. */
    public List<Statement> statements() {
        return inForce(compiled.statements(), Statement::rule);
    }

    private <T> List<T> inForce(List<T> stated, Function<T, String> rule) {
        return stated.stream()
                .filter(one ->
                        catalogue().find(rule.apply(one)).map(this::isInForce).orElse(true))
                .toList();
    }
}
