package dev.righttrack.rules;

import dev.righttrack.findings.Findings;
import dev.righttrack.knowledge.Knowledge;
import dev.righttrack.rules.cache.RuleCache;
import dev.righttrack.rules.compile.ChosenReadings;
import dev.righttrack.rules.compile.CompiledRules;
import dev.righttrack.rules.compile.RuleCompilation;
import dev.righttrack.rules.source.RuleHash;
import dev.righttrack.rules.source.RuleOptions;
import dev.righttrack.rules.source.RuleSources;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/** Loads rules: from the cache where nothing has changed, else by reading, checking and compiling them. */
public final class RuleLoader {

    private final RuleCache cache;
    private final Findings findings;

    /** A loader; problems go to the findings. */
    public RuleLoader(RuleCache cache, Findings findings) {
        this.cache = cache;
        this.findings = findings;
    }

    /**
     * Loads the rules of a folder.
     *
     * @param facts the texts of the facts folder, by file name
     * @param knowledge reads those texts; asked only if the rules have to be compiled
     * @return the rules, or empty if there is an error among the findings
     */
    public Optional<RuleBase> load(
            RuleSources rules,
            Map<String, String> facts,
            RuleOptions options,
            Supplier<Optional<Knowledge>> knowledge) {
        if (findings.hasErrors()) {
            return Optional.empty();
        }
        String hash = RuleHash.of(rules, facts, options);
        return kept(hash).or(() -> compile(rules, options, knowledge, hash)).flatMap(base -> under(base, options));
    }

    /** The rules of that hash if they are kept and can be loaded; what cannot be loaded is thrown away, and compiled again. */
    private Optional<RuleBase> kept(String hash) {
        Optional<CompiledRules> found = cache.find(hash);
        try {
            return found.map(RuleBase::of);
        } catch (RuntimeException | LinkageError | StackOverflowError e) {
            cache.forget(hash);
            return Optional.empty();
        }
    }

    private Optional<RuleBase> under(RuleBase base, RuleOptions options) {
        ChosenReadings.check(base.knowledge(), options.readings(), findings);
        return findings.hasErrors() ? Optional.empty() : Optional.of(base.under(options.readings()));
    }

    private Optional<RuleBase> compile(
            RuleSources rules, RuleOptions options, Supplier<Optional<Knowledge>> knowledge, String hash) {
        Optional<CompiledRules> compiled =
                knowledge.get().flatMap(known -> new RuleCompilation(known, options, findings).compile(rules, hash));
        compiled.ifPresent(cache::keep);
        return compiled.map(RuleBase::of);
    }
}
