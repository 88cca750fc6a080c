package dev.righttrack.spark;

import dev.righttrack.engine.Engine;
import dev.righttrack.rules.compile.CompiledRules;
import dev.righttrack.rules.cache.RuleArchive;
import dev.righttrack.rules.RuleBase;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The rules at work in an executor: one engine for each rule base in each JVM, made when it is first asked for. */
final class SharedRules {

    private static final Map<String, Engine> ENGINES = new ConcurrentHashMap<>();

    private SharedRules() {}

    /**
     * The engine for compiled rules.
     *
     * @param hash the hash of rules, facts and readings
     * @param archive the compiled rules
     * @param readings interpretation to reading
     */
    static Engine engine(String hash, byte[] archive, Map<String, String> readings) {
        return ENGINES.computeIfAbsent(hash, missing -> {
            CompiledRules compiled = RuleArchive.read(archive)
                    .orElseThrow(() -> new IllegalStateException(
                            "the executor cannot read the compiled rules: driver and executors run different versions"));
            return new Engine(RuleBase.of(compiled).under(readings));
        });
    }

    /** How many sessions are open in this JVM. */
    static long openSessions() {
        return ENGINES.values().stream()
                .mapToLong(engine -> engine.rules().base().getKieSessions().size())
                .sum();
    }
}
