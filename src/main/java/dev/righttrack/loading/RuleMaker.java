package dev.righttrack.loading;

import dev.righttrack.engine.Engine;
import dev.righttrack.findings.Findings;
import dev.righttrack.findings.RejectedRulesException;
import dev.righttrack.knowledge.Kind;
import dev.righttrack.knowledge.Knowledge;
import dev.righttrack.knowledge.Weight;
import dev.righttrack.rules.RuleBase;
import dev.righttrack.rules.RuleLoader;
import dev.righttrack.rules.cache.RuleCache;
import dev.righttrack.rules.source.RuleOptions;
import dev.righttrack.rules.source.RuleSources;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Makes the rules of a folder anew with another weight in their text; what was made before comes from the cache. */
record RuleMaker(RuleSources sources, Map<String, String> facts, RuleOptions options, RuleCache cache) {

    /** @throws RejectedRulesException if the rules do not compile with that weight */
    Engine engine(RuleBase now, Weight weight) {
        Knowledge knowledge = now.knowledge().with(Kind.WEIGHT, weight);
        Map<String, String> texts = new TreeMap<>(facts);
        texts.put("weight " + weight.name(), weight.value().toString());
        Findings findings = new Findings();
        return new RuleLoader(cache, findings)
                .load(sources, texts, options, () -> Optional.of(knowledge))
                .map(base -> new Engine(base.under(now.readings())))
                .orElseThrow(() -> new RejectedRulesException(findings.sorted()));
    }
}
