package dev.righttrack.loading;

import dev.righttrack.advice.Advice;
import dev.righttrack.candidate.Candidate;
import dev.righttrack.candidate.CandidateBuilder;
import dev.righttrack.candidate.InvalidCandidateException;
import dev.righttrack.engine.Conclusions;
import dev.righttrack.engine.Engine;
import dev.righttrack.explain.EngineExplanation;
import dev.righttrack.explain.Explanation;
import dev.righttrack.findings.Findings;
import dev.righttrack.findings.RejectedRulesException;
import dev.righttrack.intake.CandidateReader;
import dev.righttrack.intake.document.ParseResult;
import dev.righttrack.intake.knowledge.FactsFolder;
import dev.righttrack.intake.knowledge.KnowledgeReader;
import dev.righttrack.knowledge.Knowledge;
import dev.righttrack.rules.RuleBase;
import dev.righttrack.rules.RuleLoader;
import dev.righttrack.rules.cache.CacheFolder;
import dev.righttrack.rules.cache.RuleCache;
import dev.righttrack.rules.compile.Catalogue;
import dev.righttrack.rules.source.PackedSources;
import dev.righttrack.rules.source.RuleOptions;
import dev.righttrack.rules.source.RuleSources;
import dev.righttrack.rules.source.RulesFolder;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/**
 * Rules and facts loaded once, with the engine that runs them: what the commands work with. Programs of others come in by
 * {@code RightTrack}, whose signatures name nothing of the engine. Safe for use by several threads.
 */
public final class LoadedRules implements AutoCloseable {

    private final Engine engine;
    private final RuleMaker maker;

    private LoadedRules(Engine engine, RuleMaker maker) {
        this.engine = engine;
        this.maker = maker;
    }

    /**
     * Loads a rules folder and a facts folder with the default readings, keeping compiled rules in the user's cache.
     *
     * @throws RejectedRulesException if there is an error in either folder
     */
    public static LoadedRules load(Path rules, Path facts) {
        return orThrow(load(rules, facts, RuleOptions.DEFAULT, cacheFolder()));
    }

    private static LoadedRules orThrow(ParseResult<LoadedRules> read) {
        return read.value().orElseThrow(() -> new RejectedRulesException(read.findings()));
    }

    /**
     * Loads a rules folder and a facts folder.
     *
     * @param cache the folder in which compiled rules are kept; without one they are compiled each time
     * @return nothing but the findings if there is an error among them
     */
    public static ParseResult<LoadedRules> load(Path rules, Path facts, RuleOptions options, Optional<Path> cache) {
        Findings findings = new Findings();
        Map<String, String> texts = FactsFolder.read(facts, findings);
        RuleSources sources = new RulesFolder(rules, findings).read();
        return load(new RuleMaker(sources, texts, options, new RuleCache(cache)), FactsFolder.nameOf(facts), findings);
    }

    /** Loads the rules and facts that are packed in the program, with the default readings. */
    public static LoadedRules packed() {
        PackedSources packed = PackedSources.read();
        RuleCache cache = new RuleCache(cacheFolder());
        RuleMaker maker = new RuleMaker(packed.rules(), packed.facts(), RuleOptions.DEFAULT, cache);
        return orThrow(load(maker, "facts", new Findings()));
    }

    /** The same from texts that were put together. */
    static ParseResult<LoadedRules> load(
            RuleSources sources, Map<String, String> texts, RuleOptions options, RuleCache cache, String folder) {
        return load(new RuleMaker(sources, texts, options, cache), folder, new Findings());
    }

    private static ParseResult<LoadedRules> load(RuleMaker maker, String folder, Findings findings) {
        Optional<LoadedRules> loaded = new RuleLoader(maker.cache(), findings)
                .load(maker.sources(), maker.facts(), maker.options(), () -> knowledge(maker.facts(), folder, findings))
                .map(base -> new LoadedRules(new Engine(base), maker));
        return new ParseResult<>(loaded, findings.sorted());
    }

    private static Optional<Knowledge> knowledge(Map<String, String> texts, String folder, Findings findings) {
        ParseResult<Knowledge> read = KnowledgeReader.read(texts, folder);
        findings.addAll(read.findings());
        return read.value();
    }

    /** The folder of the user's cache: XDG_CACHE_HOME, or .cache in the user's home; empty if there is neither. */
    public static Optional<Path> cacheFolder() {
        return CacheFolder.of(System.getenv(), System.getProperty("user.home", ""));
    }

    /**
     * Advice for a candidate.
     *
     * @throws InvalidCandidateException if the candidate says anything that the knowledge does not have, such as a skill or
     *     a level of another name; the message names the first
     */
    public Advice advise(Candidate candidate) {
        return engine.advise(candidate);
    }

    /**
     * The same rules under other readings; close it as well.
     *
     * @param readings interpretation to reading; what is absent stays as it is
     */
    public LoadedRules under(Map<String, String> readings) {
        return new LoadedRules(new Engine(engine.rules().under(readings)), maker);
    }

    /**
     * What can be asked about the advice for a candidate: why, why not, rather than, what if, and the cheapest way.
     *
     * @throws InvalidCandidateException if the candidate says anything that the knowledge does not have
     */
    public Explanation explain(Candidate candidate) {
        return new EngineExplanation(engine, candidate, weight -> maker.engine(rules(), weight));
    }

    /** The engine, for what has to run it again. */
    public Engine engine() {
        return engine;
    }

    /**
     * Everything that the rules conclude of a candidate.
     *
     * @throws InvalidCandidateException if the candidate says anything that the knowledge does not have
     */
    public Conclusions conclude(Candidate candidate) {
        return engine.conclude(candidate);
    }

    /** A builder of a candidate in the words of the loaded facts; what they do not have is refused where it is said. */
    public CandidateBuilder candidate() {
        return CandidateBuilder.of(knowledge());
    }

    /** A reader of candidates in the words of the loaded facts. */
    public CandidateReader candidates() {
        return new CandidateReader(knowledge());
    }

    /** What the facts folder says. */
    public Knowledge knowledge() {
        return rules().knowledge();
    }

    /** All rules, with their reasons and citations. */
    public Catalogue catalogue() {
        return rules().catalogue();
    }

    /** The loaded rules. */
    public RuleBase rules() {
        return engine.rules();
    }

    @Override
    public void close() {
        engine.close();
    }
}
