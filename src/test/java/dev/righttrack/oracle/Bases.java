package dev.righttrack.oracle;

import dev.righttrack.findings.Findings;
import dev.righttrack.intake.knowledge.FactsFolder;
import dev.righttrack.intake.knowledge.KnowledgeReader;
import dev.righttrack.knowledge.Knowledge;
import dev.righttrack.rules.RuleBase;
import dev.righttrack.rules.compile.RuleCompilation;
import dev.righttrack.rules.reading.CoachRule;
import dev.righttrack.rules.source.RuleOptions;
import dev.righttrack.rules.source.RuleSources;
import dev.righttrack.rules.source.RulesFolder;
import java.lang.ref.SoftReference;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/** Rule bases to test on: the shipped one, under any readings, and invented ones. Each is compiled once. */
public final class Bases {

    /** What many properties are tried on, kept as long as there is room. */
    private static final Map<Object, SoftReference<Object>> KEPT = new ConcurrentHashMap<>();

    /** The knowledge of the facts folder. */
    public static final Knowledge KNOWLEDGE = knowledge();

    private static final Map<Map<String, String>, Base> SHIPPED = new ConcurrentHashMap<>();

    /**
     * Rules in three forms.
     *
     * @param knowledge what they speak of
     * @param sources their texts
     * @param rules the rules as read
     * @param base the rules compiled
     * @param readings the readings that are not the default
     */
    public record Base(
            Knowledge knowledge,
            RuleSources sources,
            List<CoachRule> rules,
            RuleBase base,
            Map<String, String> readings) {
        /** The plain evaluator of the same rules. */
        public PlainEvaluator evaluator() {
            return new PlainEvaluator(knowledge, rules, readings);
        }
    }

    private Bases() {}

    private static Knowledge knowledge() {
        return knowledge(texts());
    }

    /** The files of the facts folder: name to text. */
    public static Map<String, String> texts() {
        return FactsFolder.read(Path.of("facts"), new Findings());
    }

    /** What files of facts say. */
    public static Knowledge knowledge(Map<String, String> texts) {
        return kept(
                Map.copyOf(texts),
                () -> KnowledgeReader.read(texts, "facts").value().orElseThrow());
    }

    @SuppressWarnings("unchecked") // Each sort of key has one sort of value.
    private static <T> T kept(Object key, Supplier<T> made) {
        SoftReference<Object> kept = KEPT.get(key);
        Object found = kept == null ? null : kept.get();
        if (found == null) {
            found = made.get();
            KEPT.put(key, new SoftReference<>(found));
        }
        return (T) found;
    }

    /** The texts of the shipped rules. */
    public static RuleSources shippedSources() {
        return new RulesFolder(Path.of("rules"), new Findings()).read();
    }

    /** The shipped rules under the default readings. */
    public static Base shipped() {
        return shipped(Map.of());
    }

    /** The shipped rules under some readings. */
    public static Base shipped(Map<String, String> readings) {
        Base shipped = SHIPPED.computeIfAbsent(Map.of(), none -> of(shippedSources(), none));
        return new Base(
                KNOWLEDGE, shipped.sources(), shipped.rules(), shipped.base().under(readings), readings);
    }

    /** The shipped rules, compiled for one test alone. */
    public static Base ownShipped() {
        return compiled(KNOWLEDGE, shippedSources(), Map.of());
    }

    /** Any rules. */
    public static Base of(RuleSources sources, Map<String, String> readings) {
        return of(KNOWLEDGE, sources, readings);
    }

    /** Any rules on any knowledge. */
    public static Base of(Knowledge knowledge, RuleSources sources, Map<String, String> readings) {
        return kept(List.of(knowledge, sources, readings), () -> compiled(knowledge, sources, readings));
    }

    private static Base compiled(Knowledge knowledge, RuleSources sources, Map<String, String> readings) {
        RuleOptions options = new RuleOptions(readings, false);
        Findings findings = new Findings();
        List<CoachRule> rules = new RuleCompilation(knowledge, options, findings).check(sources);
        RuleBase base = new RuleCompilation(knowledge, options, findings)
                .compile(sources, "test")
                .map(RuleBase::of)
                .map(found -> found.under(readings))
                .orElseThrow(() -> new IllegalStateException(String.valueOf(findings.sorted())));
        return new Base(knowledge, sources, rules, base, readings);
    }
}
