package dev.righttrack.oracle;

import dev.righttrack.findings.Findings;
import dev.righttrack.knowledge.Knowledge;
import dev.righttrack.rules.compile.RuleCompilation;
import dev.righttrack.rules.reading.CoachRule;
import dev.righttrack.rules.source.RuleOptions;
import java.util.List;
import java.util.Map;

/** Invented rules on invented facts. The same seed, the same base. */
public final class InventedBases {

    private InventedBases() {}

    /** The facts of a seed. */
    public static Knowledge knowledge(long seed) {
        return Bases.knowledge(InventedFacts.of(seed));
    }

    /** The rules of a seed on some knowledge, as read and not compiled. */
    public static List<CoachRule> rules(Knowledge knowledge, long seed) {
        Findings findings = new Findings();
        List<CoachRule> rules =
                new RuleCompilation(knowledge, RuleOptions.DEFAULT, findings).check(InventedRules.of(knowledge, seed));
        if (findings.hasErrors()) {
            throw new IllegalStateException("seed " + seed + ": " + findings.sorted());
        }
        return rules;
    }

    /** The rules of a seed on the facts of a seed, compiled. */
    public static Bases.Base of(long seed) {
        return of(knowledge(seed), seed);
    }

    /** The rules of a seed on some knowledge, and some that call roles not suitable, compiled. */
    public static Bases.Base barring(Knowledge knowledge, long seed) {
        return Bases.of(knowledge, InventedRules.barring(knowledge, seed), Map.of());
    }

    /** The rules of a seed on some knowledge, compiled. */
    public static Bases.Base of(Knowledge knowledge, long seed) {
        return Bases.of(knowledge, InventedRules.of(knowledge, seed), Map.of());
    }
}
